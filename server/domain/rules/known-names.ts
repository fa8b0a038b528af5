/**
 * Names that are right as they stand, of six letters and more, without those of persons of one story:
 * places, peoples, given names, surnames, and words of institutions that are spelled in two ways.
 * Put together for this desk. A name that is not here is no fault.
 */
const PLACES = `
Aberdeen Abkhazia Adelaide Afghanistan Alabama Alaska Albania Alberta Aleppo Alexandria Algeria Algiers
Amsterdam Andorra Angola Ankara Antwerp Argentina Arizona Arkansas Armenia Athens Atlanta Auckland Augusta
Austin Australia Austria Azerbaijan Baghdad Bahamas Bahrain Balochistan Baltimore Baluchistan Bamako Bangkok
Bangladesh Barbados Barcelona Bavaria Beijing Beirut Belarus Belfast Belgium Belgrade Belize Bergen
Berkshire Berlin Bhutan Bilbao Birmingham Bogota Bolivia Bologna Bordeaux Bosnia Boston Botswana Brasilia
Bratislava Brazil Bremen Brisbane Bristol Britain Brittany Brunei Brussels Bucharest Budapest Buffalo
Bulgaria Burkina Burundi Calcutta Calgary California Cambodia Cambridge Cameroon Canada Canberra Caracas
Cardiff Carolina Casablanca Catalonia Charleston Charlotte Chechnya Chennai Cheshire Chicago Chisinau
Cincinnati Cleveland Cologne Colombia Colombo Colorado Columbia Columbus Comoros Connecticut Copenhagen
Cornwall Corsica Coventry Cracow Crimea Croatia Cyprus Czechia Dagestan Dakota Dallas Damascus Danzig Darwin
Dayton Delaware Denmark Denver Derbyshire Detroit Devonshire Djibouti Dnipro Dominica Donbas Donbass Donetsk
Dortmund Dresden Dublin Dundee Durban Ecuador Edinburgh Edmonton England Erfurt Eritrea Estonia Eswatini
Ethiopia Falluja Fallujah Finland Flanders Florence Florida France Frankfurt Freiburg Fresno Gambia Gdansk
Geneva Georgia Germany Glasgow Gothenburg Greece Grenada Grozny Guadalajara Guangdong Guangxi Guatemala
Guinea Guyana Hainan Halifax Hamburg Hampshire Hannover Hanover Harare Hartford Havana Hawaii Helsinki
Herzegovina Hiroshima Honduras Honolulu Houston Hungary Iceland Illinois Indiana Indianapolis Indonesia
Innsbruck Ireland Irkutsk Islamabad Israel Istanbul Jakarta Jamaica Jersey Jerusalem Johannesburg Jordan
Kampala Kandahar Kansas Karachi Kashmir Kathmandu Katmandu Kazakhstan Kentucky Kharkiv Kharkov Khartoum
Kherson Kigali Kingston Kinshasa Kiribati Kolkata Kosovo Krakow Kurdistan Kuwait Kyrgyzstan Labrador Lahore
Lancashire Latvia Lausanne Lebanon Leicester Leipzig Lesotho Liberia Liechtenstein Lisbon Lithuania
Liverpool Ljubljana Lombardy London Londonderry Louisiana Luanda Lucerne Lugansk Luhansk Luxembourg
Macedonia Madagascar Madrid Malaga Malawi Malaysia Maldives Manchester Manhattan Manila Manitoba Mannheim
Maputo Mariupol Marseille Marseilles Maryland Massachusetts Mauritania Mauritius Melbourne Melitopol Memphis
Mexico Michigan Micronesia Milwaukee Minneapolis Minnesota Mississippi Missouri Mogadishu Moldova Monaco
Mongolia Monrovia Montana Montenegro Montgomery Montreal Morocco Moscow Mozambique Mumbai Munich Murmansk
Myanmar Mykolaiv Nagasaki Nairobi Namibia Nantes Naples Nashville Nebraska Netherlands Nevada Newark
Newcastle Newfoundland Newport Nicaragua Nicosia Nigeria Nikolaev Norfolk Normandy Norway Norwich Nottingham
Novosibirsk Nuremberg Oakland Odessa Oklahoma Ontario Oregon Orlando Ossetia Ottawa Oxford Pakistan Palermo
Palestine Panama Paraguay Peking Pennsylvania Philadelphia Philippines Phoenix Pittsburgh Plymouth Poland
Portland Portsmouth Portugal Potsdam Poznan Prague Pretoria Prishtina Pristina Providence Prussia Punjab
Pyongyang Quebec Queensland Rangoon Richmond Riyadh Romania Rostock Rostov Rotterdam Rumania Russia Rwanda
Sacramento Salisbury Salzburg Samara Santiago Sarajevo Sardinia Saskatchewan Saxony Scotland Seattle Senegal
Serbia Sevastopol Seville Seychelles Shaanxi Shanghai Shanxi Sheffield Shenyang Shenzhen Shropshire Sicily
Sierra Silesia Simferopol Singapore Skopje Slovakia Slovenia Somalia Somaliland Southampton Srinagar
Stockholm Strasbourg Stuttgart Suffolk Sumgait Surrey Sussex Swansea Sweden Switzerland Sydney Taiwan
Tajikistan Tallinn Tangier Tanzania Tashkent Tasmania Tbilisi Teheran Tehran Tennessee Thailand Tijuana
Timbuktu Toledo Toronto Toulouse Transnistria Trieste Tripoli Tucson Tunisia Turkey Turkiye Turkmenistan
Tuscany Uganda Ukraine Uruguay Utrecht Uzbekistan Valencia Vancouver Vanuatu Vatican Venezuela Venice
Vermont Victoria Vienna Vietnam Vilnius Virginia Vladivostok Volgograd Wallonia Warsaw Washington Wellington
Wiltshire Winnipeg Wisconsin Wolfsburg Wyoming Xinjiang Yangon Yaounde Yekaterinburg Yerevan Yorkshire
Zagreb Zambia Zaporizhzhia Zimbabwe Zurich
`
const PEOPLES = `
Afghan Albanian Algerian American Angolan Argentine Armenian Australian Austrian Azerbaijani Bavarian
Belarusian Belarussian Belgian Bolivian Bosnian Brazilian British Bulgarian Burmese Cambodian Canadian
Chechen Chilean Chinese Colombian Croatian Cypriot Czechoslovak Danish Egyptian English Estonian Ethiopian
European Filipino Finnish French Georgian German Ghanaian Grecian Haitian Hungarian Icelandic Indian
Indonesian Iranian Israeli Italian Jamaican Japanese Jordanian Kazakh Kenyan Korean Kurdish Kuwaiti Latvian
Lebanese Liberian Libyan Lithuanian Macedonian Malaysian Mexican Moldovan Mongolian Moroccan Nepalese
Nigerian Norwegian Pakistani Palestinian Parisian Persian Peruvian Polish Portuguese Romanian Russian
Rwandan Scottish Serbian Siberian Slovak Slovene Slovenian Somali Spanish Sudanese Swedish Syrian Taiwanese
Tibetan Tunisian Turkish Turkmen Ugandan Uighur Ukrainian Uyghur Venetian Venezuelan Vietnamese Zambian
Zimbabwean
`
const GIVEN_NAMES = `
Abdullah Abraham Adrian Adriana Adrienne Agatha Aileen Alastair Albert Alberto Alejandro Aleksander
Aleksandr Alessandro Alexander Alexandr Alexandra Alexandre Alexei Alexey Alfred Alfredo Alison Alistair
Allison Amanda Amelia Anastasia Anatoli Anatoly Andrea Andreas Andrei Andrej Andrew Andrey Andrzej Angela
Angelica Angelina Angelo Annabel Annette Anthony Antoine Antonia Antonio Antony Archibald Arnold Arthur
Arturo Ashleigh Ashley Astrid Aubrey Audrey August Augustin Augustus Aurora Barbara Barnaby Barrett
Bartholomew Beatrice Beatrix Benedict Benjamin Bernadette Bernard Bernardo Bernhard Bertha Bertram Bethany
Beverley Beverly Blanche Bradley Branden Brandon Brenda Brendan Brendon Brenton Brianna Bridget Brigitte
Bronwyn Calvin Cameron Camilla Camille Candace Carina Carlos Carmen Caroline Carolyn Carson Cassandra
Catharine Catherine Cathryn Cecilia Cecily Charlene Charles Charlie Chelsea Chester Christian Christiane
Christina Christine Christoph Christophe Christopher Clarence Clarissa Claude Claudia Claudio Clayton
Clemens Clement Clifford Clifton Clinton Conner Connor Conrad Constance Constantin Cordelia Cornelia
Cornelius Courtney Crystal Cynthia Cyrill Daniel Daniela Daniele Danielle Darrell Darren Darryl Davide
Debora Deborah Declan Delilah Denise Dennis Derrick Desmond Dietrich Dmitri Dmitriy Dmitry Dolores Dominic
Dominik Dominique Donald Donovan Dorothea Dorothy Douglas Duncan Dustin Edgard Edmond Edmund Edouard Eduard
Eduardo Edward Edwina Eileen Elaine Eleanor Eliana Elinor Elisabeth Elizabeth Elliot Elliott Ellsworth
Emanuel Emilia Emiliano Emmanuel Enrico Enrique Ernest Ernesto Esther Eugene Eugenia Evelyn Evgeny Fabian
Fabien Farida Fatima Federico Felicia Felicity Felipe Ferdinand Fernanda Fernando Filippo Florian Franca
Frances Francesca Francesco Francis Francisco Francois Franklin Frederic Frederick Frederik Friedrich
Gabriel Gabriela Gabriele Gabriella Gabrielle Gareth Garrett Gaston Geoffrey Georges Georgina Gerald Gerard
Gerardo Gerhard Gertrude Gilbert Gilberto Giovanna Giovanni Giulia Giuliano Giulio Giuseppe Gloria Godfrey
Gordon Graeme Graham Gregor Gregory Gretchen Griffin Guillermo Gustav Gustave Gustavo Hannah Harold Harriet
Harrison Harvey Hassan Heather Hector Heinrich Helena Helene Helmut Henrietta Henrik Henrique Herbert Herman
Hermann Hilary Hillary Horace Howard Hubert Humphrey Hussain Hussein Ibrahim Ignacio Ignatius Ingrid Isabel
Isabella Isabelle Isidore Ismail Ivanka Jackson Jacqueline Janice Jasmin Jasmine Jasper Javier Jeanette
Jeannette Jeffery Jeffrey Jennifer Jennings Jeremiah Jeremy Jerome Jessica Joachim Joanna Joanne Joaquin
Jocelyn Johann Johanna Johannes Johnathan Jonathan Jonathon Joseph Josephine Joshua Julian Juliana Julien
Juliet Juliette Justin Justine Justyna Karina Karolina Kassandra Katharina Katharine Katherine Kathleen
Kathryn Katrina Kelley Kendall Kendra Kenneth Kieran Kimberley Kimberly Konrad Konstantin Kristen Kristin
Kristina Kristine Lambert Larissa Laurence Lawrance Lawrence Leonard Leonardo Leonid Leopold Lesley Leslie
Lillian Lindsay Lindsey Lionel Lorenzo Loretta Lorraine Louisa Louise Lucian Lucille Lucinda Ludmila Luther
Lyudmila Madeleine Madeline Magdalena Mahmood Mahmoud Malcolm Manuel Manuela Marcel Marcela Marcella
Marcello Marcelo Marcia Marcin Marcus Margaret Margarita Marguerite Mariam Marian Mariana Marianne Marina
Marion Marjorie Markus Marlene Marsha Marshall Martha Martin Martina Martine Marvin Mathew Mathias Matilda
Matteo Matthew Matthias Maureen Maurice Mauricio Maximilian Maxwell Melanie Melinda Melissa Mercedes
Meredith Michael Michaela Michel Michele Michelle Mikael Mikhail Mildred Millicent Milton Miranda Miriam
Mohamed Mohammad Mohammed Monica Monika Morgan Morris Mortimer Muhammad Muhammed Mustafa Mustapha Myriam
Nadezhda Natalia Natalie Natalya Nathalie Nathan Nathaniel Nicholas Nicola Nicolas Nicole Nikita Nikolai
Nikolaus Nikolay Norbert Norman Octavia Oliver Olivia Olivier Osborne Oswald Pamela Pascal Patience Patrice
Patricia Patricio Patrick Paulina Pauline Penelope Percival Philip Philipp Philippa Philippe Phillip Phyllis
Pierre Preston Priscilla Quentin Rachael Rachel Rafael Ramona Ramzan Randall Randolph Raphael Rasheed Rashid
Raymond Raymund Rebecca Rebekah Regina Reginald Reinhard Renata Reuben Ricardo Riccardo Richard Robert
Roberta Roberto Roderick Rodney Rodrigo Roland Rolando Romano Ronald Ronaldo Rosalind Rosemarie Rosemary
Rowena Roxanne Rudolf Rudolph Rupert Ruslan Russell Sabina Sabine Saddam Salman Salvador Salvatore Samantha
Samuel Sandra Saskia Savannah Sebastian Sebastien Selena Selina Serena Sergei Sergey Sergio Shannon Sharon
Sheila Shirley Sidney Sigrid Silvia Simona Simone Solomon Sophia Sophie Spencer Stanislav Stanislaw Stanley
Stefan Stefania Stefano Stella Stephan Stephane Stephanie Stephen Steven Stewart Stuart Sullivan Susanna
Susannah Susanne Suzanne Svetlana Svitlana Sylvia Tabitha Tamara Tanner Tatiana Tatyana Terence Teresa
Terrence Thaddeus Theodor Theodora Theodore Theresa Therese Thomas Thomasina Tiffany Timothy Tobias Travis
Trevor Tristan Ulrich Ulrike Ursula Valentin Valentina Valentine Valeria Valerie Vanessa Vasily Vassily
Veronica Veronika Victor Viktor Viktoria Vincent Vincenzo Vivian Vivien Vivienne Vladimir Volodymyr Walter
Warren Wendell Werner Wilfred Wilhelm Willem William Williams Winifred Winston Wolfgang Xavier Yasmin Yasser
Yassir Yevgeny Yolanda Yousef Youssef Zachariah Zachary Zachery Zainab Zeinab
`
const SURNAMES = `
Abbott Abrams Adamson Aguilar Ahmadi Alexandrov Alvarado Alvarez Andersen Anderson Andersson Andrade Andrews
Antonov Archer Armitage Armstrong Atkins Atkinson Austen Bailey Bailly Baldwin Ballard Barber Barbour Barker
Barnes Barnett Barrera Barron Barton Bateman Baxter Beaumont Becker Beckett Bellamy Bennet Bennett Benson
Bentley Berger Bergman Bergmann Bernstein Bishop Blackburn Blackwell Blackwood Blanco Bolton Booker Borden
Boulanger Boulton Bowden Bowers Bowman Bradford Bradshaw Brandt Brennan Brewer Bridges Briggs Brooke Brooks
Browne Browning Bryant Buchanan Buckley Burgess Burnett Burton Butler Caballero Cabrera Caldwell Callaghan
Callahan Campbell Campos Cantrell Carlson Carlsson Carlton Carney Carpenter Carroll Carter Cartwright Carver
Castillo Castro Cavanaugh Cervantes Chambers Chandler Chapman Charlton Chavez Cheney Chisholm Christensen
Christiansen Christie Church Churchill Clarke Clements Cochran Coleman Collier Collins Colson Connelly
Connolly Conway Cooper Copeland Corbett Corbyn Cordova Cortes Cortez Costello Coulson Coulter Cowell Cowley
Crawford Crawley Crosby Crowley Cruise Cummings Cummins Cunningham Curran Curtis Dalton Daniels Davenport
Davidson Davies Dawson Deacon Decker Delacroix Delaney Delgado Dempsey Dennison Devine Dickens Dickinson
Dickson Doherty Donaldson Donnelly Dougherty Douglass Driscoll Drummond Dunlap Durand Durant Eastman
Eastwood Edmonds Edmunds Edwards Eisenhower Ellison Emerson Engels Erickson Ericsson Eriksen Eriksson
Escobar Esposito Everett Farmer Farrell Faulkner Ferguson Fernandes Fernandez Ferrari Ferreira Figueroa
Fischer Fisher Fitzgerald Fleming Fletcher Flores Foreman Forster Foster Fowler Fraser Frazer Frazier
Freedman Freeman Friedman Friedmann Fuentes Fuller Gallagher Gallego Gallegos Garcia Gardener Gardiner
Gardner Garner Garrison Geller Gibbons Gibson Gillespie Gilmore Glover Goldberg Goldman Goldmann Goldstein
Gonzales Gonzalez Goodman Goodwin Gorman Grayson Greenberg Greene Greenwood Griffith Griffiths Grossman
Grossmann Guerra Guerrero Gutierrez Guzman Hammond Hampton Hancock Hansen Hanson Hanssen Hansson Harding
Harmon Harper Harrington Harris Hartley Hartman Hartmann Hastings Hathaway Hawking Hawkins Hayden Hayward
Haywood Heller Henderson Hendricks Hendrix Henriksen Hensley Hernandez Herrera Hewitt Hickey Hickman Higgins
Hitchcock Hodges Hoffman Hoffmann Hofman Hofmann Holbrook Holden Holder Holland Hollande Holloway Holmes
Hooper Hoover Hopkins Horton Howell Hubbard Hudson Huffman Hughes Humphreys Hunter Hurley Hutchinson
Hutchison Ibarra Ingram Irving Isaacs Ivanov Ivanova Jacobs Jacobsen Jacobson Jansen Janssen Jansson Jarvis
Jefferson Jeffries Jenkins Jensen Jenson Jimenez Johansen Johanson Johansson Johnson Johnston Johnstone
Jorgensen Juarez Kaplan Karimov Kaufman Kaufmann Kavanaugh Keating Keller Kellogg Kennedy Kenyon Kerrigan
Kessler Khalid Khalil Kirchner Kirilenko Kissinger Knight Knowles Koenig Kovacs Kowalska Kowalski Kozlov
Kraemer Kramer Kravchenko Krueger Kruger Kuznetsov Lambeth Larkin Larsen Larson Larsson Laurent Lavrov
Lawler Lawson Lebedev Leblanc Lester Levine Levinson Lindberg Lindbergh Lippman Lippmann Livingston
Livingstone Lockhart Lombard Lombardi Lombardo Longman Lowell Luckman Ludwig Lukashenko Macdonald Macron
Madden Maddox Madison Malone Mandel Mandela Manning Mansfield Marino Marquez Marsden Marshal Martens
Martinez Martins Massey Mathews Matthews Maynard Medina Medvedev Melendez Mendes Mendez Mendoza Mercado
Mercer Merkel Merrick Merrill Meyers Michaels Middleton Mikhailov Millar Miller Mitchel Mitchell Mitterrand
Molina Monroe Montoya Moores Morales Moreno Morgen Morrison Morrow Morton Mueller Muller Mulligan Mullins
Murdoch Murdock Murphy Murray Musgrave Navalny Navarro Nelson Neuman Neumann Newman Newton Nicholls Nichols
Nicholson Nicolson Nielsen Nielson Nilsen Nilsson Norris Norton Oliveira Olivera Olsson Ortega Osborn
Osbourne Pacheco Padilla Palmer Parker Parkinson Parrish Parsons Paterson Patterson Pattison Paulsen Paulson
Pavlov Pearce Pearson Pedersen Pederson Pelosi Penrose Perkins Peskov Peters Petersen Peterson Petersson
Petrov Phelps Philips Phillips Phipps Pickett Pierce Poroshenko Porter Potter Powell Powers Prescott
Prigozhin Proctor Putnam Quinlan Ramirez Ramsay Ramsey Rasmussen Rawlings Rawlins Reagan Reeves Reilly
Reynolds Ribeiro Richards Richardson Richter Ritter Rivera Rivers Roberson Roberts Robertson Robinson Robson
Rodgers Rodrigues Rodriguez Rogers Romero Romney Roosevelt Rosario Rosenberg Rosenthal Rousseau Rowland
Rowlands Rumsfeld Russel Rutherford Salazar Salinas Sampson Samson Samuels Samuelson Samuelsson Sanchez
Sanders Sanderson Sandoval Santana Santos Sargent Sarkozy Saunders Savage Sawyer Schaefer Schaeffer Schafer
Scheer Schiller Schmid Schmidt Schmitt Schmitz Schneider Scholz Schreiber Schroder Schroeder Schubert
Schultz Schulz Schulze Schumacher Schuman Schumann Schumer Schuster Schwartz Schwarz Schweitzer Schweizer
Serrano Sessions Shapiro Sharpe Shelley Shelton Shepard Shephard Shepherd Sheppard Sheridan Sherman Sherwood
Shevchenko Shields Shoigu Simmonds Simmons Simons Simonson Simpson Sinatra Sinclair Singer Singleton Skinner
Slater Sloane Smirnov Smirnova Smythe Snyder Sokolov Sorensen Spears Spenser Stafford Stanford Stanton
Stephens Stephenson Stevens Stevenson Steward Stoltenberg Straus Strauss Strickland Strong Summers
Sutherland Sutton Svensson Swanson Sweeney Tailor Taylor Tennant Thatcher Thompson Thomson Thornton Thurman
Tillman Tolstoy Torres Townsend Travers Trudeau Truman Tsipras Tucker Turnbull Turner Tymoshenko Underwood
Valdez Vargas Vasquez Vaughan Vaughn Vazquez Velasco Velasquez Velazquez Vermeer Vinson Volkov Wagner
Wagoner Walden Waldron Walker Wallace Wallis Walters Walton Warner Waters Watkins Watson Weaver Webber
Webster Weiner Weinstein Weston Wheeler Whelan Whitaker Whitehead Whitney Whittaker Wilcox Wilkins Wilkinson
Willard Williamson Willis Wilson Windsor Winters Woodard Woodward Woodwards Wright Yanukovych Yeltsin
Zelenskiy Zelensky Zelenskyy Zhukov Zimmerman Zimmermann Zuckerberg
`
const WORDS = `
Academy Agency Airline Airport Airways Arsenal Authorization Buddhist Bundesrat Bundestag Cardinals
Cathedral Catholic Center Centers Centre Centres Champion Championship Championships Chanukah Chargers
Christians Christmas Civilisation Civilization College Colour Commission Commissioner Committee Congress
Council Councillor Councilor Counsel Counsellor Cowboys Defence Defense Democrat Democratic Dodgers Dolphins
Easter Everton Federal Federation Foreign Foundation Giants Hanukkah Harbor Harbour Honour Hospital
Institute Institution International Islamic Islamist Jewish Knicks Kremlin Labour Lakers Mariners Marlins
Minister Ministry Modernisation Modernization Moslem Moslems Muslim Muslims National Organisation
Organisations Organization Organizations Orthodox Packers Panthers Parliament Patriots Pentagon Pirates
Program Programme Protestant Raiders Ramadan Rangers Republic Republican Rovers Royals School Senate Senator
Senators Stabilisation Stabilization Steelers Theater Theatre Tigers Titans United University Warriors
Wizards Yankees
`

export const KNOWN_NAMES: ReadonlySet<string> = new Set(
  [PLACES, PEOPLES, GIVEN_NAMES, SURNAMES, WORDS].flatMap((names) => names.trim().split(/\s+/)),
)
