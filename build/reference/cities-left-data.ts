/** Told of by hand, disputed, parts of other cities, or so common a name or word that a table cannot tell it. */
export const left: readonly string[] = [
  ...'Soweto|Zanzibar|Latakia|Kingston upon Hull|Southend-on-Sea|Okanagan|Bali|Cox’s Bazar|Orkney|Baghlan|Flint|Dearborn'.split(
    '|',
  ),
  ...'Versailles|Niagara Falls|Pulwama|Tel Aviv|Norfolk|Guantánamo'.split('|'),
  ...'Maryvale|Deer Valley|Tempe Junction|East Los Angeles|Arden-Arcade|North Stamford|Brandon|Spring Hill|Metairie'.split(
    '|',
  ),
  ...'Metairie Terrace|East Independence|Paradise|Sunrise Manor|Spring Valley|Enterprise|East Flatbush|Washington Heights'.split(
    '|',
  ),
  ...'Astoria|Borough Park|Sheepshead Bay|East Harlem|Elmhurst|Bushwick|Fordham|West Albany|Flatbush|Amherst|Clinton Township'.split(
    '|',
  ),
  ...'East Chattanooga|Alief|East Hampton|Portsmouth Heights|North Peoria|Adelaide Hills|Mokotów|Praga Południe'.split(
    '|',
  ),
  ...'Sant Martí|Ciudad Lineal|Sollentuna|Zemun|Saint Peters|Kakogawacho-honmachi|Kakogawachō-honmachi|Yevpatoriya|Feodosiya'.split(
    '|',
  ),
  ...'Croydon|Dagenham|Wembley|Hounslow|Barnet|Derry|Forest Hills|Jackson Heights|Coney Island|West End|Kings Bridge|Florence-Graham'.split(
    '|',
  ),
  ...'Jupiter|Paramount|Goodyear|Waldorf|Hanford|Plantation|Normal|Spring|Temple|Mission|Union|Delta|Rugby|Fleet|Deal|Bentley|Alhambra'.split(
    '|',
  ),
  ...'Sverdlovsk|Novomoskovsk|Pervomaysk|Krasnyy Luch|Chervonohrad|Warmbaths|Grahamstown|Piet Retief|Kilquade|Coity|Al Jadid|Habbouch'.split(
    '|',
  ),
  ...'City of Milford (balance)|East Norwalk|Framingham Center|West Gulfport|West Lynchburg|South Suffolk|West Coon Rapids|South Peabody'.split(
    '|',
  ),
  ...'North Chicopee|North La Crosse|Minnetonka Mills|Enchanted Hills|East Pensacola Heights|South Vineland|Frankston East|Pukekohe East'.split(
    '|',
  ),
  ...'Kensington|Woodside|Stanley|Hook|Grove|March|Atlantis|University|Country Club|Batman|Van|Bell|Derry Village|Chelsea|Essex'.split(
    '|',
  ),
  ...'East Concord|City of Sammamish|Thiès Nones|Sayreville Junction|West Torrington|Beverly Cove|Shannon|Vladimir|Clinton|Wayne'.split(
    '|',
  ),
  ...'Kyle|Marion|Mason|Keller|Martinez|Rosenberg|Campbell|Burke|Sherman|Matthews|Randolph|Garfield|Savage|Liberty|Walnut'.split(
    '|',
  ),
  ...'Roy|Alma|Levin|Hail|Apex|Monroe|Chester|Beverly|Prescott|Addison|Brough|Leek|Ripley|Eastwood|Marlow|Seaside|Bello'.split(
    '|',
  ),
  'eMbalenhle',
  'eSikhaleni',
  'Coachella',
  "'s-Hertogenbosch",
  'Sale',
  'Man',
  'Orange',
  'Corona',
  'Al Başrah al Qadīmah',
  'Washington, D.C.',
  'Washington',
  'New York City',
  'New York',
  'Brooklyn',
  'Manhattan',
  'Queens',
  'The Bronx',
  'Bronx',
  'Staten Island',
  'Jerusalem',
  'Sevastopol',
  'Simferopol',
  'Kerch',
  'Yalta',
  'Donetsk',
  'Luhansk',
  'Mariupol',
  'Melitopol',
  'Gaza',
  'Santiago',
  'São Paulo',
  'Rio de Janeiro',
  'Buenos Aires',
  'Mexico City',
  'Quebec',
  'City of London',
  'Westminster',
  'Islington',
]
