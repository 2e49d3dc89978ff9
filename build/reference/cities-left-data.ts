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
  ...'Agoura|Aldridge|Alliance|Amarnath|Anand|Annan|Anthem|Arbutus|Ardmore|Ashland|Atwater|Avon|Back Mountain|Bandar Labuan'.split(
    '|',
  ),
  ...'Baran|Barnham|Barstow Heights|Batangas|Batavia|Beaconsfield|Belmont|Belton|Bibir Hat|Bingham|Binonga|Blackwater'.split(
    '|',
  ),
  ...'Blackwood|Bloomingdale|Boughton|Bourne|Bowen|Bradwell|Branford|Broadfield|Broadstone|Brookings|Buckingham|Bulacan'.split(
    '|',
  ),
  ...'Bulaon|Burwood|Cabot|Calabasas|Caledonia|Calliope|Candler-McAfee|Carnarvon|Carney|Casino|Centerville|Central|Chard'.split(
    '|',
  ),
  ...'Chas|Cherryville|Cheshire|Chinchilla|Chuchar-kana Mandi|Clarkson|Closepet|Cobham|Cochrane|Collie|Collingwood'.split(
    '|',
  ),
  ...'Collinsville|Comber|Confey|Converse|Corcoran|Corinth|Cowley|Crofton|Crook|Crown Point|Cudahy|Darley|Darton|Dauphin'.split(
    '|',
  ),
  ...'Denison|Dimona|Dome|Dryden|Dunbar|Dzhankoy|Eadestown|Eagle|East Lake-Orient Park|Edgewood|Edgware|Elizabethtown|Ellon'.split(
    '|',
  ),
  ...'Ensley|Erskine|Et Taiyiba|Eureka|Fairland|Farragut|Featherstone|Ferndale|Forbes|Fort Bragg|Fort Hood|Fort Washington'.split(
    '|',
  ),
  ...'Fountain|Four Corners|Foxton|Gallup|Galt|Garden City|Garner|Glenville|Golden Gate|Gore|Grandview|Grange Hill'.split(
    '|',
  ),
  ...'Greater Northdale|Green Valley|Greenhill|Greer|Griffith|Guilford|Guyong|Haddington|Hadley|Halstead|Hanceville|Hansi'.split(
    '|',
  ),
  ...'Hartley|Hartshill|Hassan|Hauterive|Havelock|Hays|Hazelwood|Hedon|Hercules|Herndon|Hillside|Hinton|Holbrook|Holiday'.split(
    '|',
  ),
  ...'Holt|Holywood|Homewood|Hopewell|Huron East|Ingersoll|Inglewood-Finn Hill|Jenks|Johnstone|Jolo|Kalyani'.split(
    '|',
  ),
  ...'Kampong Pangkal Kalong|Kampung Bukit Baharu|Kampung Sungai Ara|Kearsley|Keene|Kelvin Grove|Kenmore|Keystone|Khanna'.split(
    '|',
  ),
  ...'Kill|Kirkham|Kirkwood|Kirovsk|Klebang Besar|Knowle|Lacombe|Lal Bahadur Nagar|Langford|Langley|Laplace|Latham|Lathrop'.split(
    '|',
  ),
  ...'Laurentides|Laverton|Lere|Leven|Liberal|Libertad|Lisle|Lockport|Longfield|Longton|Louth|Ludlow|Lutes Mountain|Magna'.split(
    '|',
  ),
  ...'Magugpo Poblacion|Maltby|Mansfield City|Mantampay|Mariano|Marquette|Mau|Mauldin|Mayfield|Maywood|Medina Estates'.split(
    '|',
  ),
  ...'Melrose|Mercerville-Hamilton Square|Merrick|Midlothian|Midstream|Mold|Montville Center|Moreton|Muricay|Mustang'.split(
    '|',
  ),
  ...'NIA Valencia|Nangi|Nenagh Bridge|Neston|New Castle|New Hope|New Mirpur|Newman|Nirmal|Norco|Norland|Norton|Oak Ridge'.split(
    '|',
  ),
  ...'Oakdale|Ode|Olds|Palm River-Clair Mel|Panalanoy|Par|Parkes|Patterson|Patuto|Pelham|Pembroke'.split('|'),
  ...'Picnic Point-North Lynnwood|Plum|Prichard|Prospect|Pulong Santa Cruz|Punasa|Puthia|Pyle|Queensdale|Radcliff|Ramsey'.split(
    '|',
  ),
  ...'Rawala Kot|Retreat|Riverbank|Robertsonpet|Rodriguez|Roha|Rolla|Rosedale|Rosemont|Royston|Russellville|Ryton'.split(
    '|',
  ),
  ...'Saginaw Township North|Sanger|Santol|Scone|Seguin|Selkirk|Shefford|Shelburne|Shortlands|Singleton'.split(
    '|',
  ),
  ...'Socorro Mission Number 1 Colonia|Somerset|Sorokyne|South Holland|South Huron|South Old Bridge|South Portland Gardens'.split(
    '|',
  ),
  ...'Soyibug|Staunton|Stone|Stoughton|Street|Suisun|Sulphur|Summit|Superior|Sweetwater|Taber|Taylors|Terrace|Thames'.split(
    '|',
  ),
  ...'The Crossings|Theunissen|Thomasville|Thorne|Tinongan|Tipperary|Tower|Trail|Tremont|Tucker|Ualog|University Heights'.split(
    '|',
  ),
  ...'University Park|Upper Alton|Valley East|Van Buren|Vanier|Vasco da Gama|Victoria Falls|Victorias|Villa Park|Vineyard'.split(
    '|',
  ),
  ...'Wadsworth|Ware|Warman|Wasco|Water Eaton|Watton|Waverly|Wells|West and East Lealman|Westbury|Westchester|Westhill'.split(
    '|',
  ),
  ...'Whitburn|Whitchurch|Williston|Windham|Woodend|Wyandotte|Wynyard|Yany Kapu|Yarmouth|Yaxley|Yehud|le Plateau|‘Ewa Gentry'.split(
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
