/** Countries with what their people and things are called. Other names of the country follow a slash. Lower case, with straight apostrophes. */
export const nations = `
afghanistan: afghan|albania: albanian|algeria: algerian|angola: angolan|argentina: argentine argentinian|armenia: armenian|australia: australian
austria: austrian|azerbaijan: azerbaijani azeri|bahamas: bahamian|bahrain: bahraini|bangladesh: bangladeshi|barbados: barbadian|belarus: belarusian
belgium: belgian|belize: belizean|benin: beninese|bhutan: bhutanese|bolivia: bolivian|bosnia / bosnia and herzegovina: bosnian|botswana: botswanan
brazil: brazilian|brunei: bruneian|bulgaria: bulgarian|burkina faso: burkinabe|burundi: burundian|cambodia: cambodian|cameroon: cameroonian
canada: canadian|chad: chadian|chile: chilean|china / people's republic of china / prc: chinese|colombia: colombian|congo / democratic republic of congo: congolese
costa rica: costa-rican|croatia: croatian|cuba: cuban|cyprus: cypriot|czech republic / czechia: czech|denmark: danish|djibouti: djiboutian
dominican republic: dominican|ecuador: ecuadorian ecuadorean|egypt: egyptian|el salvador: salvadoran|eritrea: eritrean|estonia: estonian
eswatini / swaziland: swazi|ethiopia: ethiopian|fiji: fijian|finland: finnish|france: french|gabon: gabonese|gambia / the gambia: gambian|georgia: georgian
germany: german|ghana: ghanaian|greece: greek|guatemala: guatemalan|guinea: guinean|guyana: guyanese|haiti: haitian|honduras: honduran|hungary: hungarian
iceland: icelandic|india: indian|indonesia: indonesian|iran: iranian|iraq: iraqi|ireland: irish|israel: israeli|italy: italian|ivory coast / côte d'ivoire: ivorian
jamaica: jamaican|japan: japanese|jordan: jordanian|kazakhstan: kazakh kazakhstani|kenya: kenyan|kosovo: kosovan kosovar|kuwait: kuwaiti|kyrgyzstan: kyrgyz
laos: laotian|latvia: latvian|lebanon: lebanese|liberia: liberian|libya: libyan|lithuania: lithuanian|luxembourg: luxembourgish|madagascar: malagasy
malawi: malawian|malaysia: malaysian|maldives: maldivian|mali: malian|malta: maltese|mauritania: mauritanian|mauritius: mauritian|mexico: mexican
moldova: moldovan|monaco: monegasque|mongolia: mongolian|montenegro: montenegrin|morocco: moroccan|mozambique: mozambican|myanmar / burma: burmese
namibia: namibian|nepal: nepali nepalese|netherlands / the netherlands / holland: dutch|new zealand: kiwi|nicaragua: nicaraguan|niger: nigerien|nigeria: nigerian
north korea / dprk: north-korean|north macedonia / macedonia: macedonian|norway: norwegian|oman: omani|pakistan: pakistani|palestine: palestinian|panama: panamanian
papua new guinea: papuan|paraguay: paraguayan|peru: peruvian|philippines / the philippines: filipino philippine|poland: polish|portugal: portuguese|qatar: qatari
romania: romanian|russia / russian federation: russian|rwanda: rwandan|saudi arabia: saudi|senegal: senegalese|serbia: serbian serb|sierra leone: sierra-leonean
singapore: singaporean|slovakia: slovak slovakian|slovenia: slovenian slovene|somalia: somali|south africa: south-african|south korea / republic of korea / korea republic: korean south-korean
south sudan: south-sudanese|spain: spanish|sri lanka: sri-lankan|sudan: sudanese|suriname: surinamese|sweden: swedish|switzerland: swiss|syria: syrian
taiwan: taiwanese|tajikistan: tajik|tanzania: tanzanian|thailand: thai|togo: togolese|tunisia: tunisian|turkey / türkiye: turkish|turkmenistan: turkmen
uganda: ugandan|ukraine: ukrainian|united arab emirates / uae / u.a.e.: emirati|united kingdom / uk / u.k. / britain / great britain: british
united states / us / u.s. / usa / u.s.a. / america / united states of america: american|uruguay: uruguayan|uzbekistan: uzbek|vatican: papal
venezuela: venezuelan|vietnam: vietnamese|yemen: yemeni|zambia: zambian|zimbabwe: zimbabwean|england: english|scotland: scottish|wales: welsh
northern ireland: northern-irish|european union / eu / e.u.: european|united nations / un / u.n.: un|catalonia: catalan|chechnya: chechen|kurdistan: kurdish
hong kong: hong-kong|tibet: tibetan|quebec: quebecois
`
