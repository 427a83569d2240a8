/** Given names of many cultures, folded to ASCII. Those that are ordinary words too are listed all the same. */
export const GIVEN_NAMES = `
aaliyah aaron abby abdul abdullah abel abena abigail abraham achieng ada adaeze adam adamu addison adebayo adela
adele adelina aditi aditya adnan adrian adriana adrienne agnes agnieszka ahmad ahmed aida aidan aiko aileen aimee
aisha aiyana ajay akira akua akosua al alain alan alana alba albert alberta alberto alec alejandra alejandro
aleksander aleksandra aleksei alena alessandro alessia alex alexa alexander alexandra alexandre alexandria alexei
alexis alfonso alfred alfredo ali alia alice alicia alina alisha alison alistair allan allen allison alma almudena
alonso alondra althea alvin alyssa amal amanda amani amara amari amber ambrose amelia ameliie amina aminata amir
amira amit amita amos amparo amy ana anabel ananya anastasia anders andre andrea andreas andrei andres andrew
andrzej andy anete angel angela angelica angelina angelo angie angus anika anil anita anja anjali ankit ann anna
annabelle anne annette annie annika anthony antje antoine antoinette anton antonella antonia antonio anya aoife
april arabella araceli archana archie aretha ari ariana arianna ariel arjun arlene armando armin arnold aron art
arthur arturo arun arvid asha ashley ashok ashton asia asif astrid asuka athena aubrey audrey august augustine
augusto aurelia aurelio aurora austin autumn ava avery avi axel ayaka ayaan ayana ayesha ayse azadeh aziz babak
babatunde bailey barack barbara barnaby barrett barry bart bartholomew basil beatrice beatriz beau becky belen
belinda bella ben benedict benita benito benjamin benjamina bennie benny bernadette bernard bernardo bernice bernie
bert bertha beryl bessie beth bethany betsy betty beulah beverly bianca bilal bill billie billy binh birgit bjorn
blaine blair blake blanca blanche bo bob bobbie bobby bogdan bonita bonnie boris boyd brad bradford bradley brady
branden brandi brandon brandy brayden breanna brenda brendan brennan brent bret brett brian briana brianna bridget
brigitte brittany britney brock brooke brooklyn bruce bruno bryan bryant bryce brynn bryson buddy burt byron caden
caitlin caleb calvin camden cameron camila camilla camille candace candice carina carl carla carlo carlos carlton
carly carmela carmen carol carole carolina caroline carolyn carrie carroll carsten carson carter casandra casey
cassandra cassidy cassie catalina catarina catherine cathleen cathy cecelia cecil cecilia cedric celeste celestine
celia celina cesar chad chan chandra chang chantal charity charlene charles charley charlie charlotte chase
chastity chelsea chen cheng cherie cheryl chester chiara chidi chika chinedu chinwe chioma chiyo chloe chris
christa christal christian christiana christie christina christine christoph christophe christopher christy chuck
chun ciara cindy claire clara clarence clarice clarissa clark claude claudette claudia claudio claus clay clayton
clemens clement cleo cleveland cliff clifford clifton clint clinton clyde cody colby cole coleen colette colin
colleen collin concepcion connie connor conor conrad consuelo constance constantin cora corey corinne cornelia
cornelius cory courtney craig cristian cristina cristobal crystal curt curtis cynthia cyril cyrus daisuke daisy
dakota dale dalia dallas dalton damian damien damon dan dana daniel daniela daniella danielle danilo danny dante
daphne daria darin dario darius darla darlene darnell darrel darrell darren darrin darryl darwin daryl dave david
davide davis dawit dawn dawson dean deandre deanna debbie debora deborah debra declan dede deepa deepak deidre
deirdre delia delilah della delores delroy demetrius dena denis denise dennis denny deon derek derrick deshawn
desiree desmond destiny devante devin devon dewayne dexter diana diane dianna dianne diego dieter dietmar dilip
dimitri dina dinah dinesh dirk divya dmitri dmitry dolly dolores domenico dominic dominik dominique don donald
donna donnell donnie donovan dora doreen doris dorothea dorothy dorota doug douglas doyle drew duane dulce duncan
dustin dusty dwayne dwight dylan earl earnest ebony ed eddie edgar edith edmond edmund edna eduard eduardo edward
edwin edwina efrain egor ekaterina elaine eleanor eleanora elena eleni eli elias elijah elin elisa elisabeth elise
elisha eliza elizabeth ella elle ellen ellie elliot elliott ellis elmer elodie eloise elsa elsie elton elvin elvira
elvis emanuel emeka emerson emery emil emile emilia emiliano emilie emilio emily emine emma emmanuel emmett enid
enrico enrique eric erica erich erick ericka erik erika erin ernest ernestine ernesto ernst ervin esmeralda espen
esperanza estelle esteban estella esther estrella ethan ethel etsuko eugene eugenia eugenio eula eun eunice eva
evan evangeline eve evelyn everett evgeni ezekiel ezra fabian fabio fabiola faith faisal farah farhan farid farida
faris fatima fatimah fatou fay faye federico feliciano felicia felicity felipe felix femi ferdinand fergus fernanda
fernando fidel filip filippo finn fiona fletcher flora florence florian floyd forrest frances francesca francesco
francis francisca francisco francois francoise frank frankie franklin franz franziska fred freda freddie freddy
frederic frederick frederik frederique freya frida friedrich frieda fritz fumiko gabriel gabriela gabriele
gabriella gabrielle gael gail galina gareth garrett garry garth gary gavin gayle gena gene genesis geneva genevieve
geoff geoffrey george georges georgette georgia georgina gerald geraldine gerard gerardo gerhard german gertrude
gian gianna gideon gilbert gilberto gilda gilles gillian gina ginger ginny gino giorgio giovanna giovanni gisela
giselle gita giulia giuseppe gladys glen glenda glenn gloria godfrey gonzalo gordon grace graciela grady graham
grant grayson greg gregg gregor gregorio gregory greta gretchen grover guadalupe guido guillaume guillermo gulsen
gunter gus gustav gustavo guy gwen gwendolyn habib hadiza hailey hakan hakim hal haley halima hamid hamza han hana
hanna hannah hannelore hans hao harish harlan harley harold haroun harper harriet harrison harry haruka haruki
haruto harvey hasan hassan hattie haya hayden hazel heath heather hector heidi heike heiko heinrich heinz helen
helena helene helga helmut hendrik henk henri henrietta henrik henrique henry herbert heriberto herman hermann
herminia hideo hilary hilda hillary hina hiro hiroko hiroshi hoang holly homer hope horace horacio horst hortense
howard hsiao huan hubert hudson hugh hugo humberto hung hunter huong hussein hyun ian ibrahim ichiro ida idris
ignacio igor ike ilan ilona ilse iman imani imelda imran ina india indira ines inga ingrid inigo ioana ira irene
irina iris irma irving isaac isabel isabela isabella isabelle isadora isaiah ishaan ishmael isidro ismael israel
issa istvan itzel ivan ivana ivy iwona izabella jace jack jackie jackson jaclyn jacob jacqueline jacques jada jade
jaden jagdish jaime jake jakob jakub jalen jamaal jamal james jameson jamie jamila jan jana jane janelle janet
janette janice janie janina janine janis jared jarrod jaroslav jarvis jasmin jasmine jason jasper javier jay jayden
jayesh jayla jaylen jayson jazmin jean jeanette jeanne jeannette jeannie jeff jefferson jeffery jeffrey jelena
jemima jenna jennie jennifer jenny jens jerald jeremiah jeremy jermaine jerome jerry jesse jessica jessie jesus
jewel jiang jill jillian jim jimena jimmie jimmy jin jing jo joachim joan joana joann joanna joanne joao joaquin
jocelyn jodi jodie jody joe joel joelle joerg joey johan johann johanna johannes john johnathan johnathon johnnie
johnny johnson jolanda jolene jon jonah jonas jonathan jonathon joni jonny joon jordan jordi jorge jorgen jose
josef josefa josefina joseph josephine josh joshua josiah josie josue journey joy joyce juan juana juanita judah
judd jude judith judy juergen jules julia julian juliana julianna julianne julie julien juliet julieta juliette
julio julius jun june jung junior junko jurgen justin justina justine justyna jutta kai kaitlin kaitlyn kaleb kamal
kamala kamil kamila kanako kaori kara kareem karen karim karin karina karl karla karolina karsten karthik kasey
kasia kate katelyn katerina katharina katherine kathleen kathrin kathryn kathy katia katie katja katrin katrina
katsumi katy kavita kay kayden kaye kayla kaylee kazuki kazuko keaton keiko keira keisha keith kelechi kellen
kelley kelli kellie kelly kelsey kelvin ken kendall kendra kenji kennedy kenneth kenny kent kenta kenya kerem
kermit kerri kerry kevin khadija khalid khalil khoa kiara kieran kierra kiera kim kimberly kimiko kioko kiran kirk
kirsten kirsty kit kiyoshi klaus knut kofi koji konrad konstantin kris krishna krista kristen kristi kristian
kristie kristin kristina kristine kristopher kristy krystal krzysztof kumar kunal kurt kwabena kwame kwasi kyla
kyle kylie kyra kyung lacey ladonna lakeisha lakshmi lamar lamont lan lana lance landon lara larissa larry lars
lashawn lata latasha latisha latonya latoya laura lauren laurence laurent lauri laurie lavonne lawanda lawrence
layla lazaro lea leah leander leandro leann leanne leda lee leif leigh leila leland lemuel lena lenka lennart lenny
lenora leo leon leona leonard leonardo leonel leonor leopold leroy lesa leslie lesley lester leticia letitia levi
lewis lex liam lian liana libby lidia lien liesel lila lilia lilian liliana lilla lillian lillie lilly lily lin
lina lincoln linda lindsay lindsey ling linh linus lionel lisa lise lisette lissette liu liv livia liz liza lizbeth
lizzie ljubica lloyd logan lois lola lolita lonnie lora loraine loren lorena lorenz lorenzo loretta lori lorna
lorraine lothar lottie lou louann louie louis louisa louise lourdes lowell luana luc luca lucas lucia luciana
luciano lucie lucien lucila lucille lucinda lucy ludmila ludwig luigi luis luisa lukas lukasz luke lula lupe luther
luz lydia lyla lyle lynda lyndon lynette lynn lynne mabel mable maciej mack mackenzie madeleine madeline madelyn
madison mae maeve magda magdalena maggie magnus mahmoud mai maia maisie makayla makoto malachi malak malcolm malik
mallory mamadou mandy manfred manish manoj manuel manuela mara marc marcel marcela marcella marcelo marci marcia
marcin marco marcos marcus marek margaret margarita margarete margery margie margit margo margot margret marguerite
mari maria mariah mariam marian mariana marianne mariano maribel maribeth maricela marie mariela marietta marilyn
marina mario marion maris marisa marisol marissa maritza marjorie mark marko markus marla marlene marley marlin
marlon marquis marsha marshall marta martha martin martina marty marva marvin mary maryam maryann maryanne marybeth
maryellen marylou masako mason mateo mateus mathew mathias mathieu mathilda matilda matt matteo matthew matthias
mattie maud maude maura maureen maurice mauricio mavis max maxim maxime maximilian maxine maxwell may maya mayra
mckenzie meera megan meghan megumi mehdi mehmet mei meihui meilin meiling meghana melanie melba melinda melissa
melody melva melvin mercedes mercy meredith merle mia micah michael michaela michal micheal michel michele michelle
michiko michio miguel mika mikael mike mikhail mila milagros milan mildred milena miles milo milton mimi mina mindy
ming minh minnie mira miranda mireille miriam mirta misaki misty mitch mitchell mitsuko moana mohamed mohammad
mohammed mohan moira moises molly mona monica monika monique monte montserrat morgan moritz morris mortimer moses
muhammad mukesh muriel murray mustafa mya myra myriam myrna myron myrtle nabil nadia nadine nadja nam nana nancy
nanette naoki naoko naomi nasir nasreen natalia natalie natasha nate nathalie nathan nathaniel naveed neal ned neha
neil nelida nell nellie nelson nestor netta neva ngozi nguyen nhung nia nicholas nick nicky nico nicola nicolas
nicole nicoletta niels nigel nikhil niki nikita nikki nikolai nikolaus nikos nila nils nina nisha nita njeri noah
noe noel noelia noelle noemi nola nolan nora norah norbert noreen norma norman nour nuria nyla oakley obinna
octavia octavio odell odessa odette ofelia okon ola olaf ole oleg olena olga oliver olivia olivier ollie olu
olumide omar ondine oneida opal ophelia oriol orlando orville oscar osvaldo otis otto owen pablo padraig paige
paloma pam pamela paola paolo parisa park pascal pat patience patrice patricia patricio patrick patrizia patsy
patti patty paul paula paulette paulina pauline paulo pavel paz pearl pedro peggy pei penelope penny percy perla
pernille perry petar pete peter petra phil philip philippa philippe phillip phoebe phuong phyllis pia piero pierre
pieter pilar ping piotr polly pooja porfirio porter precious preston prince princess priscilla priya purificacion
qiang quentin quincy quinn quinton rachael rachel rachelle rafael rafaela raffaele raheem rahul raina raj raja
rajan rajesh rajiv ralf ralph rama ramesh ramiro ramon ramona rana randal randall randi randolph randy ranjit
raphael raquel rashad rasheed rashid raul raven ravi ray raymond raymundo rayna reagan reba rebecca rebekah reed
reena reese refugio regina reginald reiko reina reinaldo reinhard reinhold rekha remy rena renata renate rene renee
ressie reuben rex reyna reynaldo rhea rhoda rhonda ricardo riccardo rich richard richie rick rickey ricky rico
rigoberto riley rina rita ritu rob robbie robert roberta roberto robin robyn rocco rochelle rocio rocky rod
roderick rodger rodney rodolfo rodrigo rogelio roger rohan rohit roland rolando rolf roman romeo romy ron ronald
ronan ronda ronnie rory rosa rosalia rosalie rosalind rosalinda rosalyn rosamund rosanna rosanne rosario roscoe
rose roseann roseanne rosella rosemarie rosemary rosetta rosie roslyn ross rowan rowena roxana roxanne roy royce
ruben ruby rudolf rudolph rudy rufus rui rupert russ russel russell rusty ruth ruthie ryan ryder rylee ryo sabina
sabine sabrina sachiko sadie sage said sal sally salma salman salvador salvatore sam samantha sameer samir sammy
samson samuel sana sandeep sandi sandra sandro sandy sanjay santa santiago santos saoirse sara sarah sarai sarita
sasha satoshi saul savannah sawyer scarlett scot scott scotty sean sebastian sebastien selena selim selina selma
serena serge sergei sergey sergio seth shaina shakira shamika shane shanice shanika shanna shannon shanta shantel
shari sharif sharon shaun shauna shavon shawn shawna shayla shea sheena sheila shelby sheldon shelia shelley shelly
sheree sheri sherman sherri sherrie sherry sherwood sheryl shi shigeru shinji shira shirin shirley shiv shreya shun
siddharth sidney siegfried sierra sigrid silas silke silvia silvio simon simona simone sina sinead siobhan skye
skylar sofia sofie soledad solomon somchai son sona sonia sonja sonya soo sophia sophie soren spencer srinivas
stacey staci stacie stacy stan stanislav stanley stefan stefania stefanie stefano steffen stella sten stepan steph
stephan stephanie stephany stephen sterling steve steven stewart stuart sudha sue sujata sumiko summer sunil sunita
suresh surya susan susana susanna susannah susanne susie suzanne suzette svante sven svetlana swati sybil sydney
sylvester sylvia sylvie tabatha tabitha tadeusz tahir taiwo takashi takeshi talia tamara tamar tami tamika tammie
tammy tania tanika tanisha tanya tara tariq taryn tasha tatiana tatsuya taylor ted teddy teodoro terence teresa
teri terrance terrell terrence terri terry tess tessa thabo thad thaddeus thandiwe thao thanh thea thelma theo
theodor theodora theodore theresa therese thiago thierry thomas thompson thora thorsten thu thuy tia tiana tiago
tiffany tim timo timothy tina tisha tobias toby todd tom tomas tomasz tommie tommy tomoko toni tonia tony tonya
toshiko tracey traci tracie tracy tran travis trent trevor tricia trina trinity trisha tristan troy trudy tuan
tucker tuomas tyler tyrell tyrone tyson ulf ulrich ulrike ulysses uma umar upendra ursula usha ute uwe vadim
valentin valentina valeria valerie valery vance vanessa vasily vaughn veda venkat vera verena verna vernon veronica
veronika vicente vicki vickie vicky victor victoria vidya viet vihaan vijay vikram viktor viktoria vilma vince
vincent vincenzo viola violet violeta virgil virginia vito vittoria vivek vivian viviana vivienne vladimir volker
wade waleed walid wallace wally walter wanda wang wanjiru ward warren wayne wei wen wendell wendy werner wes wesley
whitney wilbert wilbur wiley wilfred wilfredo wilhelm will willa willard willem william williams willie willis
willow wilma wilson winifred winnie winston wolfgang woodrow wyatt xander xavier xiao xiaoming ximena xin xiomara
yael yaakov yahya yair yan yana yang yasmin yasmine yasuko yolanda yoko yong yosef yoshiko young youssef yuan yuka
yuki yukiko yuko yulia yun yuri yusuf yvette yvonne zachariah zachary zachery zack zahra zaid zainab zara zawadi
zeke zelda zelma zena zeynep zhen zhi zhong ziad zoe zoey zofia zoltan zora zuri abdulrahman abdirahman aarav aanya
advait aleksandr alesha alessandra aletha alfreda alphonse alvaro amadou amalia amaya anand anaya angelique anibal
annalise annmarie ansel antonina antwan anwar ardith arely arnav arnulfo aryan asher ashish aurelien ayla ayodele
bao bashir benedikt bettina betul bhavna bruna buster caio candelaria caridad carlota carmelo casimir cathal celine
chaim chanel charlize chauncey christelle ciaran claudine cletus corrine cosmo damaris danuta darko dashawn dayana
deanne delbert demarcus demetria denisha denver desmund dilan dipika djamila dorian dragan duc dung duy ebba edda
ekene elbert elfriede eliana eliseo elke elmira elnora elora elwood emre enzo ephraim erling ernie esra estefania
eugenie evalyn evaristo ewa ezequiel fabrice fadi farouk faustino feng fermin filomena flavio florencia florentina
folasade fouad fredrick gaetano ganesh gaspar gemma germaine gerda gerry gertrud ghassan giancarlo godwin goran
graeme gudrun gurpreet gwyneth haitham hamish harald harpreet haruna hedwig hermine hernan hieu hoa ifeanyi
ignatius ikram ilya imogen inaya ingeborg ioannis isamu isla ivette iyanna jabari jacinta jacinto jafar jagoda jai
jamison janessa jarek jashanpreet jasmeet javon jaxon jaxson jelani jermain jiho jimin jiwoo jiyoung joanie johana
jolie jonelle jorja josefine joselyn josias julissa kacper kaede kaia kaiya kamran kanye kaoru karan karima karren
kashif kateryna kato kaur kayleigh keanu keegan kehinde kelton kenyatta kerstin keshawn khaled khanh khloe kian
kierstin kimora kipchoge kirill kjell kwaku lachlan ladislav laila lamin laszlo latanya latrice laverne layan
leonie leopoldo liesl lilith lindiwe lior lotte lovro luan lubna lucero ludovic lupita lynnette maarten maddox
madhuri magali maha maja malgorzata maliha malia manjula marcelina marceline mariann maricel marjan marquita marwan
mary-ann matej mateusz mathis mattias maximo mayumi mbali mehwish melisa mercedez merlin messiah mette mihai
mihaela mikkel milos ming-na mirela mirko miroslav mitsuru moesha mohit monserrat morten mugdha myles nabila nadeem
nadezhda naima najib nandini nanako natalya nayeli neelam nguyet nicanor niamh nikola nirmala nisreen noor noura
ntombi nuno oksana oleksandr olayinka oluwaseun omari omid onur orla osman oswaldo otilia ousmane pankaj paris
pasquale patryk payton pekka pradeep prakash pranav prasad preeti priscila quan quynh rabia rachid radek radhika
rafal rafiq raghav rania rasmus rauf razia reem remedios reza rhys riitta rikke rishi roisin roma ronaldo rosalba
rosalva rosendo roshan roxanna royal rukhsana sabah saeed safiya sagar sahil saida sakura salim salome samira
samuele sandhya sanjana sara-lynn sasikala saskia sayaka seamus seema seo severin shabnam shafiq shahid shaheen
shailesh shaquille sharifa shlomo shohei shreyas shu sibusiso sidra sigurd simran siti slavko sneha snezana soheil
solveig sora souad stanislaw stavros suhana sukhdeep sultan sumit sunaina suzan svend syed sylwia tadashi taiga
takumi tamer tanner tarek tatyana tawanda tayo tejas temitope teun thamsanqa tien timur tiril tomasa tomer torsten
toshio trang trinh truc tuyet tyra tyrese udo ugo ursa usman vaclav valencia valter vanja vasilis venus vesna viggo
vinay vipul viraj vivaan walther wanjiku wenche wiktoria wojciech xochitl yadira yaw yesenia yetunde yiannis yichen
yohannes yosuke yuto yuval yves zaheer zaida zakir zarina zdenek zeinab zhang zhanna ziyad zlatan zsofia zubaida
`;
