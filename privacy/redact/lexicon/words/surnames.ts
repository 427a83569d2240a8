/**
 * Family names of many cultures, folded to ASCII; what is a given name too is listed there. From the names of
 * @cspell/dict-people-names (MIT, Street Side Software), and by hand.
 */
export const SURNAMES = `
aamodt aarons aaronson aart aasen abad abadi abadie abalos abara abarca abbasi abbate abbatiello abbe abbott abboud
abbruzzese abdallah abdelaziz abdella abdi abdo abdu abdulla abdulle abe abebe abeita abele abell abellana abello
abels abelson abendroth aber abercrombie aberle abernathy abernethy abeyta abila ables abney abood aboud aboytes
abplanalp abraha abraham abrahamian abrahams abrahamsen abrahamson abramov abramowitz abrams abramson abrego abreu
abrigo abron abruzzo absher abshier abshire abston abt abts abukar abundez abundis abundiz aburto acampora accardi
accardo accetta accurso acebedo acedo aceituno acero aceto acevedo aceves acharya acheampong achebe achenbach
acheson achey achord acierno acker ackerman ackermann ackerson ackles ackley acklin ackman acoba acoff acord acosta
acquaviva acree acton acuff acuna adachi adamczyk adame adamek adames adami adams adamski adamson adcock adcox
addair addeo adderley addington addis addo ade adebayo adelman adelmann adelson ader aderholt ades adeyemi adger
adhaar adhikari adinolfi adjei adkins adkinson adkison adkisson adler adney adolphson adorno adragna adsit adu
advani advincula aeschliman afanador affeldt affleck affolter afonso afshar afzal agan agar agard agarwal agbayani
agbesi agcaoili agee aggarwal agha agin agler agnello agner agnew agnus agosta agostinelli agostini agosto agramonte
agrawal agredano agresta aguado aguas aguayo agudelo agudo aguero aguiar aguila aguilar aguilera aguillar aguillard
aguillon aguinaga aguinaldo aguiniga aguirre agundez aguon agyeman agyemang ahart ahearn ahern ahl ahlberg ahlers
ahles ahlgren ahlquist ahlstrom ahluwalia ahmad ahmadi ahmed ahn ahner aho ahrendt ahrens ahuja ahumada aichele
aiello aiken aikens aikin aikins aikman ainslie ainsworth aird airey airhart aispuro aitchison aitken ajayi akana
akbari ake akel aker akerman akers akey akhtar akhter akihiro akins akinyemi akiyama akkaoui akopyan akos akpan
akridge akter akther alabi alaimo alameda alamilla alamillo alamo alaniz alarcon alarid alatorre alavez alavi alba
albanese albarado albarez albarracin albarran albaugh albee alber albers alberson albert alberti albertini alberts
albertson alberty albo albor albornoz albrecht albright albritton albro albuquerque albury albus alcaide alcala
alcalde alcantar alcantara alcaraz alcazar alcindor alcocer alcock alcon alcorn alcorta alcoser alcott aldaba aldaco
aldama aldana aldape alday aldaz alder alderete alderfer alderman alderson aldinger aldous aldred aldredge aldrete
aldrich aldridge alegre alejandre alejos aleman alemayehu alemu alers aleshire alesi alewine alexander alfano alfaro
alferez alff alfieri alfredia alfrey algarin alger ali aliaga aliff alioto alire alkhatib alkire allah allain
allaire allard allbee allbright allbritton alldredge allee alleen allegretti alleman allemand allen allender
allensworth aller allers alles alleva alleyne allgaier allgeier allgood alligood allin alling allington allis
allison allman allmon allmond allor alloway allphin allred alls allshouse allsop allsup allums alm almacellas almada
almaguer alman almand almanza almanzar almaraz almazan almeida almendarez almodovar almonte almquist almy alo aloi
aloia aloisio alolita alomar alomari alongi alonso alpaugh alpers alpert alphin alpizar alred alsaidi alshammari
alsip alsobrook alsop alspach alspaugh alsup alt altamirano altemus altenburg alterman althaus althoff althouse
altice altidor altier altieri altizer altland altman altmann altobelli altom altomare altschuler alumbaugh alvarado
alvardo alvarenga alvares alvarez alvear alvelo alverio alverson alves alvey alvi alviar alvidrez alvillar alvira
alviso alvizo alvord alward alwine alzate amabile amacher amacker amadi amadio amaker amalfitano amann amaral
amarante amarillas amason amato amberg ambers ambler ambriz ambrocio ambroise ambrosino amburgey amburn amedee amell
amendola ament amenta amerine amerman amerongen amerson amescua amesquita amey amezcua amezola amezquita amick amico
amidon amigon amin amini aminov amis amison ammann ammerman ammons amo amoah amodeo amodio amore amores amorim
amoroso amparan amponsah amrhein amrine amsden amsler amster amstutz amundsen amundson amye amyx anandkumar anania
anastasi ancell ancheta anchondo ancira ancona ancrum anctil anda andaya andazola ander andera anderberg anderegg
andersen anderson andersson anderton andes anding andino ando andrada andrade andrades andras andre andreasen
andreev andreoli andreozzi andresen andress andrews andries andros andrus andrzejewski andujar andujo anello
anfinson ang angelini angell angelone angelucci angevine angila angla anglea anglemyer anglin angotti angstadt
anguiano angulo anhalt aniszczyk anjum ankeny anker ankney ankrom ankrum annan annelle annen annese annett annita
anoshin ansah ansari anschutz ansell anselmi anspach anstead anstett anstine antal antczak antes antigua antill
antillon antle antley antonacci antonelli antonetta antonetti antonini antonov antonson antonsson antonucci antos
antrim antuna antunes antunez antwi antwine anyanwu anzaldo anzaldua anzalone anzures aoki aoun aparicio apel apfel
apgar apicella aplin apodaca aponte apostol appel appelbaum appell apperson appiah applebaum applebee appleberry
appleby applegarth applegate appleman appleton applewhite applin appling aquilar aquino arabie aracena aragon
aragona araiza arakaki arakawa arakelian araki arambula aramburo arana aranda arango arant araque arata araujo arauz
arballo arbaugh arbelaez arbogast arboleda arbour arbuckle arbuthnot arca arcand arcaro arce arcement arceneaux
arceo archambault archambeau archambeault archbold archer archey archibeque archila archuleta archuletta arcia
arciga arcila arcilla arciniega arcos arcuri ard ardath ardelia ardila ardito ardizzone ardoin ardon ardrey arebalo
arechiga arehart arellanes arellano arencibia arend arends arendt arens arent arevalo arevalos arey argabright
argento argo argote arguelles arguello argueta arguijo argumedo argyle arias arico ariola arismendez arispe
aristizabal arita ariza arizaga arizmendi arizola arizpe arjen arjona arkadii arkin arledge arlt arlyne armagost
armandina armas armato armbrust armbruster armendarez armendariz arment armenta armentrout armer armes armfield
armijo armistead armitage armour armstead armstrong armwood arn arnaud arner arnesen arneson arnett arnette arney
arnold arnone arnott arntz arnwine aro arocha arocho aronoff aronov aronson arora aros arpin arps arquette arrambide
arrant arras arrasmith arrazola arreaga arredondo arreguin arrellano arreola arriaga arriaza arrieta arrigo
arrington arriola arrowood arrowsmith arroyave arroyo arroyos arruda arsenault arseneau arteaga arter arterburn arth
arthur arthurs artiaga artiga artiles artman artola artrip artz arvelo arvidson arvie arviso arvizo arvizu arwood
arzaga arzate arzola arzuaga asamoah asante asare asaro asato asay asbell asberry asbill asbury ascencio asch asche
aschenbrenner ascher asencio asfaw asfour asghar ashbaugh ashbrook ashburn ashby ashcraft ashcroft ashdown ashe
ashenfelter ashford ashley ashline ashlock ashman ashmore ashpole ashurst ashwell ashwood ashworth asif askar askey
askin askins askren aslam aslan aslanian asley asman asmar asmus asmussen asper aspinall aspinwall asplund assad
assaf assefa asselin astacio astin astle astor astorga astudillo atallah atayde atchison atchley aten atencio ater
ates atherton athey atienza atkin atkins atkinson atkison atkisson atnip attar attard attaway atteberry attebery
atterberry atterbury attia attwood atwal atwater atwell atwood aube aubert auble aubuchon auch auclair aucoin aud
audet audette audria auer auerbach aufiero auge augello augenstein auger aughenbaugh augsburger augustyn augustyniak
auker aul auld aull ault aultman auman aumiller aune aung aungst aurand auriemma aurore ausman ausmus aust austad
austin austria autechre auten auth authement autin auton autrey autry auvil auxier auyeung auzenne avakian avallone
avalos avant avants avdic avelar avella avellaneda avellino avena avendano avent avera averett averette averill
averitt aversa avery avetisyan avey avila aviles avilez avilla avina avitia awad awalt awan awwad axelrod axelson
axsom axtell ayako ayala ayars aybar aycock aydelotte ayele ayer ayers aylesworth aylor aylward aymond ayo ayon
ayotte ayres ayscue ayson ayuso ayyad azbell azbill azcona azeez azevedo azimi aziz azizi azpeitia azua azuma azzam
azzara azzarello azzie baack baade baar baas babara babayan babb babbitt babbs babcock babel baber babers babiarz
babic babich babin babineau babineaux babington babino babinski babson babu babyak baca bacallao bacani baccam
bacchus baccus bach bacha bachand bache bachelder bacher bachert bachman bachmann bachmeier bachrach bachstein
bachtel bachus bacigalupo backes backhaus backlund backman backstrom backus bacote badal badalamenti badders badeaux
baden badertscher badgett badgley badilla badillo badolato badon badua bady bae baehr baek baena baer baerga baeyens
baez baeza bagby bagg baggett baggins baggott baggs baginski bagley bagnall bagnell bagshaw bagwell bah baham bahe
bahena bahl bahm bahn bahnsen bahr bai baier baig baik bailes bailey bailiff baillargeon baillie bailly bailon
bailor bain bainbridge baine baines bains bainter baio bair baird baires baisch baisden baisley baity baiza baize
bajaj bajwa bak baker bakewell bakke bakken bakker bakos baksh bakshi bal bala balaban balaji balakrishnan balan
balandran balas balash balasubramanian balazs balboa balboni balbuena balcazar balcer balch balcom baldauf balde
baldenegro balderas balderrama balderson balderston baldi baldini baldino baldo baldock baldonado baldree baldridge
balducci baldus baldwin balentine balestrieri baley balfour balicki balingit balint balistreri balkcom balke balko
ball balladares ballance ballantine ballantyne ballard ballas ballenger ballentine baller ballester ballesteros
ballew balleza balli balliet ballin ballinas ballinger ballman ballon ballou ballow ballweg balmaceda balmer balog
balogh balogun balon balsam balsamo balser balsley balter baltes balthazor balthrop baltierra baltimore baltodano
baltz baltzell baltzer baluyot balzano balzer bamba bamber bamberg bamberger bamburg bame bamford banach banales
banas banaszak bancroft banda bandera banderas bandi bane banegas banerjee banes baney banfield bange bangert
bangerter banghart bangura banh banik bankert bankes bankhead banko banks bankson bankston bannan bannerman bannon
bano banos bansal banta banton bantz banuelos banville baptist baptista baptiste baquero barabara barahona barajas
barak barakat baral baranowski baranski barash baratta barba barbagallo barbar barbaro barbato barbeau barbee barber
barbera barberena barberio barbero barbier barbieri barbin barbosa barbour barboza barbre barbuto barca barcelo
barcelona barcena barcenas barch barcia barclay barco barcomb barcus barczak bardales barden bardin bardo bardon
bardsley bardwell barefield barela barfield barfoot barfuss barg barga bargas barger bargo barham barhorst baril
barile barilla barillas barish barkan barker barkey barkley barkman barksdale barlett barletta barlow barmore barna
barnard barnas barndt barner barnes barnet barnett barnette barnhardt barnhart barnhill barnhouse barnick barno
barnum barnwell baro barocio baron barona barone baroni baros barot barquero barr barra barraclough barradas
barragan barrales barranco barrantes barras barratt barraza barre barreda barreiro barrentine barrera barreras
barrero barresi barret barreto barrett barretta barretto barrick barrientes barrientez barrientos barriere barriga
barrilleaux barrineau barringer barrington barrio barrios barris barro barron barros barroso barrow barrows barrs
barrus barry barsky barsness barsotti barstad barstow barta bartee bartek bartel bartell bartels bartelt barth
barthel barthelemy bartholow bartko bartkowiak bartle bartleson bartlett bartling bartlow bartman barto bartok
bartol bartoli bartolomei bartolotta barton bartone bartos bartosh bartow bartram bartsch bartunek bartz barua
barwick basa basaldua basch basco bascom basden basdeo basel basey basford basha basham bashaw bashford bashor
bashore basinger baskerville baskett baskin baskins basler basnet basnight bason basquez bassett bassford bassham
bassi bassler basso bast basta bastida bastidas bastin baston bastos basu basulto basurto baswell basye batalla
batchelder batchelor batdorf bate bateman baten bates bateson batey bathke bathurst batie batista batiste batman
bator batra batres batson batt battaglia batte batten battersby batterson batterton battey battin battiste battisti
batton batts batty baty batz baublitz bauch baucom baucum bauder baudoin bauer bauerle bauers baugh baughan baugher
baughman baughn bauguess baugus baum bauman baumann baumbach baumberger baumeister baumer baumert baumgardner
baumgart baumgarten baumgartner baumler baun baur baus bausch bauserman bautista bauza bavaro bawa bawden bax baxa
baxley baxter bayard baye bayer bayes bayles bayless baylis bayliss baylon bayly baynard bayne baynes bayona
baysinger baza bazaldua bazan bazar baze bazemore bazile bazinet bazzell bazzi beacham beachem beachler beachum
beachy beacom beadle beadles beagley beahm beaird beal beale bealer beall beals beaman beamer beamish beamon bean
beane bearce beard bearden beardslee beardsley beare bearman beary beas beasley beason beaston beato beaton beattie
beatty beaty beaubien beaubrun beauchamp beauchemin beauchesne beaudet beaudette beaudin beaudoin beaudry beauford
beaufort beaulieu beaumont beaupre beauregard beausoleil beauvais beaven beazley bebee bebout becenti becerra
becerril bechard becher becht bechtel bechtol bechtold beck beckel becker beckerman beckert beckett beckford beckler
beckles beckley beckman beckmann becknell beckner becks beckstead beckstrand beckstrom beckum beckwith beckworth
becnel becraft becton bedard beddingfield beddow bedel bedell bedenbaugh bedford bedgood bedi bedingfield bednar
bednarczyk bednarek bednarik bednarski bednarz bedolla bedore bedoy bedoya bedrosian bedsole bedwell beebe beecham
beecher beechy beecroft beede beedgen beedle beegle beehler beekman beeks beeler beem beeman beemer beene beerbower
beerman beery beesley beeson bega beganovic begay begaye begg beggs begley begnaud begum behan behar beharry beheler
behl behler behling behm behn behne behnke behr behrend behrends behrendt behrens behringer behrman behrmann behunin
behymer beidler beier beierle beighley beil beiler beilfuss beilke bein beirne beisel beisner beitel beiter beitler
beitzel bejar bejarano bekele bekker belair beland belanger belardo belasco belay belcastro belcher belden belding
belew belfield belfiore belflower belford belgarde belgrave belin belisle beliveau belizaire belk belkin belknap
bell bellah bellamy belland bellanger bellar bellard bellas bellavance bellavia bellefeuille beller belles
belleville bellew belli bellin bellinger bellini bellino bellis belliveau bellman bellmore bello bellomo bellomy
bellon belloso bellotti bellucci bellville belman belmares belmont belmonte belmontes belmore belnap belongia belote
belser belsky belson belter belton beltre beltz belue belville belvin belyea belyeu belz belzer bembry bement bemis
benali benally benavente benavides benavidez benbow bence bencivenga bencomo bencosme benda bendel bendele bender
bendickson bene benedetti benefiel benefield beneke benes benesh benevento benevides benfer benfield benford benge
bengston bengtson benham benincasa benish benites benitez benjamin benke benkert benko benn benne bennefield benner
bennett bennette benning benninger benningfield bennington bennion bennis beno benoist benoit bensen bensley benson
bentivegna bentley bento bentson bentz benvenuto benware benway benz benzel benzing bequette bera beran beranek
berard berardi berardinelli berber berberian berberich berchtold berdan berends berens berenson beres beresford berg
bergan berganza berge bergemann bergen berger bergeron bergerson berges bergeson bergevin bergey berggren bergh
bergin berglund bergman bergmann bergner bergquist bergren bergsma bergstrom bergum berhane berhe beringer berish
berisha beristain berk berke berkebile berkey berkheimer berkman berkowitz berkshire berlanga berliner berling
berman bermea bermejo bermel bermeo bermingham bermudes bermudez bern berna bernal bernard bernardez bernardi
bernardini bernardy bernas bernath berner berney bernhardt bernier berning berns bernstein berntsen bero berquist
berres berreth berrett berrian berridge berrien berrier berrio berrios berroa berrocal berrones berry berryhill
berryman berson bertelsen berthelot berthiaume berti bertini bertino bertke bertolini bertolino bertone bertoni
bertrand bertsch bertucci berube berumen berwick besaw besch besecker beshara beshears besse bessent besser bessette
bessey bessler besson best beste bester beswick betances betancourt betancur betcher bethea bethell bethke bethune
bettencourt betterton bettes bettinger bettis betton betts bettyann betz beula beus beutel beutler bev bevacqua
bevan bevans bevard bevel bever beveridge bevers bevier bevilacqua bevill beville bevington bevins bevis bewley bey
beydoun beyene beyer beyers beynon bhagat bhakta bhalla bhandari bhardwaj bhargava bhasin bhat bhatia bhatnagar
bhatt bhattacharya bhattarai bhatti bhavsar bhola bhuiyan bhullar biagi biagini bialas bialek bian bianchi bianchini
bianco bibb bibbins bibbs bibby bibeau bibi bibian bibler bice bichler bick bickel bickerstaff bickett bickford
bickham bickle bickley bicknell biddinger biddix biddle biddy biden bidlack bidwell bieber biederman biedermann
biegel biegler biehl biehn bieker bielawski bielecki bieler bielinski bielski bien bienaime bieniek bienkowski
bienvenu bier bierbaum bieri bierlein bierly bierman biermann biernacki biernat biery bies biesecker biever biffle
bigbee bigby bigelow biggar biggers biggerstaff biggins biggs bigham bigler bigley bigos bigsby bilbao bilbo bilbrey
bilby bilderback bilek bilello biles bilger bilinski biller billet billig billings billingslea billingsley
billingsly billington billiot billips billiter billman billups bilodeau bilotta bilotti bilski bilyeu binegar
binette binford bing bingaman binger bingham bingman binion binkley binkowski binney binns binstock biondi biondo
bircher birchfield birchmeier bird birden birdsall birdsell birdsong birdwell birge birk birkeland birkett birkhead
birkholz birkland birkner birks birky birmingham birnbaum birney biro biron birr birt bisbee biscardi bisceglia
bischof bischoff biscoe bise bisel biser bish bishara bishoff bishop biskup bisono biss bissell bisset bissett
bissette bisson bissonette bissonnette bistline biswas bitar bitler bitner bittick bitting bittinger bittle bittner
bitton bitz bitzer bivens bivins bivona bixby bixler bizzell bjerke bjork bjorklund bjorkman bjornson bjornstad
black blackard blackburn blackerby blacketer blackford blackham blackhurst blackledge blackley blacklock blackman
blackmer blackmon blackmore blackshear blacksher blackshire blackson blackstock blackston blackstone blackwelder
blackwell blackwood blagg blaha blahnik blair blais blaisdell blake blakeley blakeman blakemore blakeney blaker
blakes blakeslee blakesley blakey blakley blakney blalock blan blanc blancarte blancas blanchard blanchet blanchett
blanchette blanchfield blanck blanco blandford blandin blanding blandino blando blandon blaney blanford blanke
blanken blankenbaker blankenship blankinship blansett blanton blaschke blasco blase blaser blash blasi blasingame
blasius blasko blass blassingame blatchford blatt blatter blattner blauser blaustein blauvelt blay blaylock blazek
blea bleakley bleau blecha bleck bledsoe bleeker blehm bleich bleier blevins blewett bley blick blickenstaff bligh
blinn blissett blitch bliven bloch blocher block blocker blodgett blohm blom blomberg blome blomgren blomquist
blondell blondin bloodgood bloodsworth bloodworth bloom bloomberg bloomer bloomfield bloomquist blose bloss blosser
blough blouin blount blowe blowers bloxham bloxom bloyd blubaugh bluestein bluford bluhm bluitt blum blumberg blume
blumenfeld blumenthal blumer blundell blunk blust bluth bly blye blystone blyth boak boakye boal boals boan boardman
boarman boateng boatman boatner boatright boatwright bobadilla bobak bobb bobbitt bobe bober boberg bobette bobo
bobrowski bobst bocanegra bocchino boccia boccio boch bochenek bock bockelman bockman bocock boda bodden boddewyn
boddie boddy bodell bodenhamer bodenheimer bodi bodiford bodin bodine bodkin bodley bodnar bodner boe boeck boecker
boeckman boedeker boeding boehler boehlke boehm boehme boehmer boehnlein boelter boen boer boerger boerner boersma
boes boesch boese boesen boettcher boettger boettner boeve bogan bogar bogard bogardus bogart bogdanov bogen boger
bogert boggan boggess boggio boggs bogle bognar bogner bogosian bogsanyi bogucki bogue bohac bohan bohanan bohannan
bohannon bohanon bohl bohlen bohler bohling bohlman bohlmann bohm bohman bohn bohne bohner bohnert bohnsack bohon
bohorquez bohr bohrer boice boike boileau bois boisclair boise boisseau boisvert boitnott boivin bojorquez bok
bokhari bol bolan boland bolander bolanos bolar bolden boldin bolding bolds boldt bolduc bole bolek bolen bolender
boler boles boley bolger bolick bolin boling bolinger bolivar boll bollenbacher boller bolles bollig bollin bolling
bollinger bollman bolser bolstad bolte bolten bolton boltz bolyard bolz boman bomar bomba bombardier bomberger
bomgardner bommarito bon bona bonacci bonanni bonanno bonano bonaparte bonar bonavita bond bondar bondarenko bonde
bondi bondoc bondurant bondy bonebrake bonelli bonenfant boner bonesteel bonet bonetti bonfiglio bong bongard
bongiorno bongiovanni bonham bonhomme boni boniface bonifas bonilla bonillas bonin bonine bonini bonito bonk
bonkowski bonn bonneau bonnell bonnema bonner bonnett bonnette bonneville bonney bono bonomo bonsall bonser
bonsignore bonsu bontempo bontrager bonura bonvillain boodram booe booher booker bookman bookout bookwalter boomer
boone boonstra boose booth boothby boothe boozer bopp borah borawski borba borboa borbon borch borchardt borcherding
borchers borchert borck borda bordeau bordeaux bordelon borden bordner bordonaro borek borel borelli boren
borenstein borer borg borge borgen borger borgerding borges borgeson borgia borgman borgmann boria borjas borjon
bork borkholder borkowski borland borman bormann borneman bornemann borner bornstein borntrager borntreger boroff
boron boros borowicz borowski borquez borrayo borrego borrell borrelli borrero borromeo borror borsetti borst bort
borth borthwick bortner borton bortz borucki boruff borum borunda bos bosak bosarge bosch boschert bose boseman
boser bosh boshart boshears bosler bosley bosma bosman bosque bosquez bossard bosse bosserman bossert bost boster
bostian bostic bostick bostock bostrom bostwick boswell bosworth boteler botelho botello boten botero bothe bothwell
botkin botros botsford bott botta bottas bottcher botti botto bottomley bottorff botts bou bouchard bouche boucher
bouck boudreau boudreaux bouffard boughner boughton bouie boukli bouknight boulanger boulay boulden bouldin boulet
bouley boulos boulter boulton boulware bouma bouman bour bourassa bourbeau bourdeau bourdon bourg bourgault bourget
bourgoin bourke bourland bourn bourne bourque bourquin bouse bouska bousman bousquet boutelle boutilier boutin
bouton boutros boutte boutwell bouvier bouwman bouyer bouza bova bovard bove bovee bovell bowden bowdoin bowe bowen
bowens bower bowerman bowers bowersock bowersox bowes bowker bowland bowlby bowles bowley bowlin bowman bown bowne
bowser bowsher bowyer boxley boyajian boyd boyden boydston boydstun boye boyea boyer boyers boyes boyett boyette
boyington boykin boykins boyko boylan boyland boyle boylen boyles boyne boynton boysen boyt boyte boyter boyum boza
bozarth boze bozek bozeman bozich bozman bozzo braasch braaten braatz brabant brabec brabham brabo brabson
bracamonte bracamontes bracco bracero bracewell bracey brach bracht brack brackeen bracken brackens brackett brackin
brackins brackman brackney bracy bradberry bradburn bradbury braddock braddy brader bradfield bradford bradham
bradish bradley bradshaw bradsher bradstreet bradt bradway bradwell brady brafford braga bragdon brager bragg braggs
braham brahm brahmbhatt brailey brailsford brainard brainerd braithwaite brakebill brakefield braley braly braman
brambila bramble bramblett brame bramer bramhall bramlett bramley brammer bramwell branagan branam branan branca
brancato branch branche branco branda brandao brandau brande brandel brandenberger brandenburg brander brandes
brandl brandner brandow brandstetter brandt branham branigan brann brannan brannen branner brannigan branning
brannock brannum branscome branscum bransford branstetter brantner branton branum brar brasch brase brasel brasfield
brashear brashears brashier brasier brasil brasington brassard brasseaux brassell brasseur brassfield braswell
bratcher brathwaite bratt bratten bratton braud brauer brault braun brauner braunstein brautigam braverman bravo
brawley brawner bray brayboy brayman braz brazeal brazeau brazee brazel brazell brazelton braziel brazil brazile
brazzell breakfield bream breault breaux breazeal breazeale breceda brecher brecht breckenridge breda bredeson
breece breeden breedlove breeland breen brees breese bregman brehm brehmer breidenbach breier breiner breit
breitbach breitenbach breitenstein breithaupt brekke breland brelsford bremer bremmer bremner bren brendel brendle
breneman brenes brennan brennecke brenneman brenner brentlinger brents brereton brescia bresee breshears bresler
breslin breslow bresnahan bressler bretado breton bretz breuer breunig brevard brewer brewington brewster brewton
brey breyer brezina brezinski briand briant bribiesca briceno brickell bricker brickey brickhouse brickley brickman
brickner bridgeford bridgeforth bridgeman bridgers bridges bridgewater bridgman bridwell brienza brier briere
brierley brierly briese brigance briganti briggs bright brightbill brightman brightwell brigman brignac briles brill
brillhart brimage brimer brimhall brimm brimmer brin brindle brindley brinegar briner briney bringas bringhurst
brinker brinkerhoff brinkley brinkman brinkmann brinkmeyer brinn brinson brinton briones brisbane brisbin brisbois
brisbon brisco briscoe briseno briskey brison brissette brisson brister bristow brite brito britt brittain britten
britteny brittian brittingham britto britz brixey brizendine brizuela broadbent broaddus broadfoot broadhead
broadhurst broadie broadnax broadus broadwater broadway broadwell broady broberg brobst brocato brochu brocious
brock brocker brockett brockington brockman brockmann brockmeier brockmeyer brockway brockwell brod broda brodbeck
brode broder brodersen brodeur brodhead brodnax brodsky brodt broeker brogden brogdon brokaw broman bromberg
bromfield bromley bronaugh bronk bronner bronstein brooker brookes brookhart brookins brookman brookover brooks
brookshire broome broomfield brophy brosch brose brosius brosky brosnan bross brossart brosseau brost brotherton
brott brotzman broudou brough broughman broughton brouillard brouillette brouse broussard brousseau brouwer browder
brower brown browne brownell brownfield browning brownlee brownlow brownrigg brownson brownstein broxson broxton
broyles broz brozek brubaker brucato bruce bruch bruck brucker bruckner bruder brue brueckner brueggeman brueggemann
bruemmer bruen bruening bruer bruggeman brugger brugh brugman bruhn bruins bruinsma brule brum brumback brumbaugh
brumbelow brumett brumfield brumit brumley brumm brummel brummer brummett brummitt brun brundage brundidge brundige
brune bruneau brunell brunelle bruner brunet brunett brunetti brungardt brunilda bruning brunk brunke brunn brunner
bruno bruns brunson brunswick brunton brusdar bruso bruss brusseau brust bruton brutus bruun bruzzese bryan bryant
bryars bryk brymer bryner brzezinski brzozowski bubar bubb bublitz bucci bucciarelli buch buchan buchanan buchanon
bucher buchert buchheit buchholtz buchholz buchman buchner bucholtz bucholz buchta buchwald bucio buck buckalew
buckel buckelew buckhalter buckholz buckingham buckland buckler bucklew buckley bucklin buckman buckmaster buckner
bucko buckwalter bucy buczek buczkowski buczynski buda buday budd budde budden budhu budke budnick budnik budreau
budz budzinski bue bueche buechel buechler buechner buehler buehner buehrer buel buell buelna buelow buena buendia
bueno buenrostro buentello buerger buerkle buescher buesing bueso buettner buffa buffaloe buffay buffington buffkin
buffone bufford buffum bufkin bugarin bugbee bugg buggs buhl buhler buhr buhrman bui buice buie buis buist buitrago
buitron buker bukhari bukowski bula bulger bulkley bulla bullard bullen buller bullinger bullington bullins bullis
bullman bulloch bullock bulluck bulman bulmer bulson bulthuis bultman bumanglag bumbalough bumgardner bumgarner
bumpass bumpus bunce bundick bundrick bundy bungard bunge bunger bunkley bunn bunnell bunner bunt bunten buntin
bunting bunton bunyan bunyard buono buonocore buonomo bupp buras burba burbach burbage burbank burbidge burbridge
burch burcham burchard burchell burchett burchette burchfield burciaga burd burda burdett burdge burdick burdine
burditt burdo burek bures buresh burford burg burgan burgard burgdorf burge burgener burges burgess burgett
burghardt burgher burgin burgio burgo burgoon burgos burgoyne burgueno burhans burian burich burk burkard burkart
burke burkeen burkert burkes burket burkett burkey burkhalter burkhardt burkhart burkhead burkholder burkle burkley
burkman burks burleigh burleson burlew burling burlingame burlingham burlison burma burman burmeister burmester
burnam burnes burnett burnette burney burnham burningham burnley burns burnsed burnside burnworth burow burpee burpo
burrage burrell burress burridge burrier burrill burris burriss burritt burrola burrough burroughs burrowes burruel
burrus burruss burry burse bursey burson burstein burston burtch burtis burtner burton burts burtt burwell burzynski
busa busbee busby buscemi busch busche buscher buschman buschmann buse buser busey bush busha bushaw bushee bushell
bushey bushman bushnell bushong busick buske buskey buskirk buss bussard busse bussell bussey bussiere bustamante
bustillo bustillos busto bustos buswell butala butchko buteau butera buterbaugh buth butkiewicz butkovich butkus
butler butner buttars butterbaugh butterfield buttermore butterworth buttler buttner buttram buttrey buttry butz
buxbaum buxton buza buzard buzbee buzby buzzell buzzelli bvith byam byard byars byas bybee byer byerley byerly byers
byfield byford byington byler bylsma bynes bynoe bynum byram byrd byrge byrne byrnes byrns byrom byrum byun bywater
caamano caba cabada cabal caballero caban cabana cabanas cabanilla cabanillas cabaniss cabe cabell cabello cabeza
cabezas cabot cabral cabrales cabreja cabrera cabriales cacace caccamo cacciatore cacciola caceres cacho cachola
cacioppo cadavid caddell cadden cadena cadenas cadenhead cadieux cadigan cadiz cadle cadman cadogan cadorette
cadotte cadwallader cadwell cafaro caffee caffey caffrey cafiero caggiano cagle cagney cahalan cahall cahill cahn
cahoon cahue cai caiazzo caicedo cail cain caines cairns caison caisse caito cajamarca cajigas cajuste calabrese
calabria calabro calahan calais calamia calaway calbert calcagni calcagno calcano calcaterra calcote caldas caldeira
caldera calderon calderone calderwood caldwell calero cales calfee calhoon calhoun caliendo califano caligiuri
calise calixte calkins callaghan callaham callahan callais callanan callas callaway calle callegari calleja callejas
callender calleros callery calles calley callicoat callicutt callier callies callihan callis callison callister
calloway calma calmes calnan calo caloca calton calva calvario calvillo calvo calzada calzadilla camacho camaj
camara camarata camarda camarena camargo camarillo camba camberos cambra cambre cambridge cambron camejo camero
cameron camey camilleri caminiti camire cammack cammarata cammon campa campagna campana campanaro campanella
campanelli campanile campas campbell campeau campfield campillo campion campione campise campisi campo campos
campoverde campusano campuzano camus canada canaday canady canale canales canas canavan canchola cancilla cancino
cancio candia candler cando canedo canela canelo canepa canete canez canfield cangelosi cangemi cangialosi canham
caniglia canino canipe canizales canizalez canizares canlas cann cannaday cannady cannan cannata cannell cannella
canney cannizzaro cannizzo cannon cano canova canseco cansino cansler cantarero cantave cantera canterbury cantero
cantey cantillo cantin cantley canto canton cantone cantor cantoran cantos cantrell cantrelle cantu cantwell canty
canul canup canzoneri cao caouette capalbo capaldi capasso capece capehart capel capell capella capellan capelle
capelli capello capen caperton capetillo capili capistran capistrano capitano capizzi caplan caple caples caplinger
capo capobianco capone caporale capote capozzi capozzoli capp cappa capparelli cappel cappelletti cappelli cappello
capper cappiello capps cappuccio capra caprio capriotti capron capshaw capuano caputo carabajal caraballo caracciolo
carachure caradine caramanolis carandang carano carapia caras caravella caravello caraveo carawan caraway carbajal
carballo carbaugh carberry carbo carbonaro carbone carbonell carboni carbonneau carcamo carchi carda cardamone
cardarelli cardella cardello carden cardenas carder cardiel cardillo cardin cardinale cardon cardona cardone cardosa
cardoso cardoza cardozo cardwell careaga carella carelli carew carey carfagno cargile cargill carhart cariaga carias
carico carignan carillo carini carino carita carithers carlberg carle carlen carlena carlile carling carlini carlino
carll carlock carlon carlone carlow carls carlsen carlson carlsson carlstrom carlucci carmack carmean carmer
carmichael carmody carmona carmouche carn carnahan carneal carnegie carneiro carner carnero carnes carnevale carney
carnley carns caro carolan carollo carone carothers caroyln carozza carpenter carpentier carper carpino carpio carr
carra carradine carraher carranco carrano carranza carrara carrasco carrasquillo carraway carreira carreiro carrel
carrell carreno carreon carrera carreras carrero carretero carreto carrick carrico carriere carrigan carriger
carriker carrillo carriveau carrizal carrizales carrizosa carro carroll carron carrow carrozza carruth carruthers
carsey carson carstens carstensen carswell carta cartagena carte cartee carter cartledge cartmell cartmill cartner
cartrette cartwright carty caruana carucci caruso caruth caruthers carvajal carvalho carvell carvin carwell carwile
carylon casa casada casado casados casady casagrande casal casale casanas casanova casares casarez casarrubias casas
casasola casaus casavant casazza casciano cascio casco cascone case casebeer casebolt casella caserta casey cash
cashdollar cashen cashin cashion cashman cashwell casias casillas casique caskey casler casner caso caspers
casperson cassady cassano cassar cassara cassel cassell cassella casselman cassels cassens casserly cassese casseus
cassin cassity casso casson castagna castaldi castaldo castaneda castano castanon casteel castel castelan castell
castellano castellanos castelli castello castellon castellucci castelo casterline castiglia castiglione castile
castilla castille castilleja castillo castillon castine castleberry castleman castner caston castonguay castorena
castrejon castrellon castrillo castrillon castro castruita caswell catala catalan catalano cataldi catanese catania
catano catanzaro catapano cates cathcart cather catherina cathern cathers catino catlett cato catoe caton catron
catt cattaneo cattell catterton catton cauble caudell caudill caudillo caudle caufield caughey caughman caughron
caulder cauley caulfield caulkins causby causey cauthen cava cavagnaro cavaliere cavalieri cavallaro cavalli cavallo
cavanagh cavanaugh cavaness cavazos caven cavender caver caverly cavett cavey cavin caviness cavins cavitt cawley
cawood cawthon cawthorn cawthorne cayabyab cayer caylor cayton caywood cazares cazarez cazier cearley ceaser
ceballos cebreros cebula ceccarelli cecchini cecena cecere cech ceci cecila cecille cedano cedeno cedillo cedillos
ceesay cefalu ceja celano celaya celedon celentano celestin celi celik celinda celio celis cella cellini cellucci
cen cena cendejas ceniceros centanni centeno centofanti cepeda cepero cephus cera cerami cercone cerda cereceres
cerezo cerino cermak cerna cerniglia cerny ceron cerone cerqueira cerra cerrato cerrillo cerritos cerrone cerros
cerullo cerutti cervantes cervantez cervenka cerveny cervera cervone cesena cespedes cessna cevallos cha chabot
chachere chacko chacon chadbourne chadha chadwell chae chaffee chaffin chaffins chafin chagnon chagolla chagoya
chahal chahine chaidez chaires chairez chaisson chait chakraborty chalfant chalifoux chalker challa challis chalmers
cham chamberlain chamberland chamberlin chambers chamblee chambless chamblin chambliss chamness chamorro champeau
champine champion champlin champney champoux chan chancy chand chandler chandra chandrasekaran chaney chang channell
chanran chantay chanthavong chapa chaparro chapdelaine chapin chaplin chapman chappel chappelear chappell chappelle
chapple chaput charboneau charbonneau chard charest charette charita charland charlebois charles charlesetta
charlesworth charlot charlson charmain charney charon charpentier charron chartier chartrand charvat chase chason
chasse chastain chasteen chatelain chatfield chatham chatman chatmon chatterjee chatterton chattin chatwin chau
chaudhari chaudhary chaudhry chaudhuri chaudry chauhan chauvin chavarin chavarria chavero chavers chaves chavez
chavira chavis chavolla chavous chavoya chawla chay chea cheadle cheatham cheatum cheatwood checketts checo chee
cheely cheema cheeseboro cheeseman cheesman cheetham cheever chelette chelf chen chenard chenault chenevert cheney
cheng chenier chennault chenoweth cheong cheramie chere cherian cherly cherney chernoff cherrington cherry cherubin
chery chesebro cheshier cheshire chesler chesnut chesnutt chesser chesson chestnutt cheung chevalier chevere chevez
chewning cheyne chhabra chhay chhetri chhim chhun chi chia chiang chiappetta chiaramonte chiarella chiarelli
chiarello chiasson chica chicas chichester chickering chico chicoine chidester chieko chiem chien chiesa chihuahua
chilcoat chilcote chilcott childers childree childres childress childs chilson chilton chim chimento chin chinchilla
chinen ching chinn chino chio chiodo chiong chiou chipman chipps chiquito chiriboga chirico chirino chirinos
chisholm chism chisolm chisom chisum chittenden chittick chittum chitty chitwood chiu chivers chmiel chmielewski
chmura cho choat choate chock choe chohan choi choiniere chojnacki chojnowski chokshi cholewa chon chong choo chopp
chopra choquette chorba chou choudhary choudhry choudhury chouinard chow chowdhury chowning choy chretien chrimes
chrisco chrisman christenberry christensen christenson christian christians christiansen christianson christie
christinia christison christman christmann christmas christner christoff christoffersen christofferson
christophersen christopherson chronister chrostowski chrysler chrzanowski chu chua chuang chubb chudy chui chukwu
chumbley chumley chumney chung chunn chuong chupp church churchill churchman churchwell chwedczuk ciaccio ciampa
ciampi cianci ciancio cianciolo ciano ciaramitaro cibrian ciccarelli cicchetti ciccone cicero cichocki cichon cichy
cienfuegos cieri ciesielski ciesla cieslak cifelli cifuentes cigarroa cihak cijo cilley cimini cimino cina cinco
cincotta cindie cinelli cinque cintron cioffi ciolino ciotti cipolla cipollone cipriani cirelli cirigliano cirillo
cirino cirone cisco cisnero cisneros cisse cissell ciszewski citro citron ciulla cizek claar claassen clabaugh
claborn claesson claeys claffey claflin clagett clagg claggett claiborne clairmont clampitt clancy clanton clapham
clapp clapsaddle clardy claretha claretta clarey claridge clarinda clark clarkberg clarke clarkin clarkson clarkston
claro claros clasen clason classen clatterbuck claunch clausell clausen clauser clausing clauson clauss claussen
clavel clavijo clawson claxton clay claybaugh clayborn clayborne claybrook claybrooks claycomb clayman claypool
claypoole clayson clayton claytor claywell clearwater cleary cleaveland cleckler cleckley cleek clegg cleghorn
cleland clelland clemans clementi clements clemmer clemmons clemons clendenen clendenin clendening cleotilde
clermont clevenger clevinger clewell clewis cliburn cliett clift climaco climer clinard cline clines clingan
clingenpeel clinger clingerman clingman clinkenbeard clinkscale clinkscales clippinger clites clodfelter cloer
clonch cloninger clonts clontz cloonan clopton clore closs closson clothier clough clouse clouser cloutier clow
cloward clower clowers clowes clowney clubb cluff clugston clukey clum clune clute clutts cly clyburn clymer clyne
coachman coad coady coakley coale coalson coan coate coates coatney coaxum cobb cobbins cobbs coberly cobian coble
coblentz cobler cobo cobos coburn coca coccia cocco cochenour cochran cochrane cockburn cocke cockerham cockerill
cockfield cockman cockrell cockrill cockroft cockrum coday codd coddington coder coderre codner coe coelho coello
coenen cofer coffel coffelt coffey coffield coffman cofield cogan cogar cogburn cogdell cogdill coger coggeshall
coggin coggins coghill coghlan cogley cogswell cohan cohee cohen cohn cohoon cohrs coile coiner coit coker cokley
cola colangelo colantonio colarusso colas colavito colberg colbert colborn colburn colchado colclasure colclough
coldiron coldren coldwell cole colegrove colella colello coleman colen coles coletti colgan colgrove colin colina
colindres coll collado collantes collard collazo collazos colledge collen collene coller colleran collerson collet
collett colletti colley collier colligan colling collings collingwood collins collinson collinsworth collis collison
collman collom collopy collum collums collura collyer collymore colm colman colmenares colmenero colocho colomb
colombo colon colonna colorado colosimo colpitts colquhoun colquitt colston coltharp coltrain coltrane colucci
coluccio columbia colunga colvard colville colvin colwell colyer comacho coman combe combes combest combs comeau
comeaux comegys comella comer comerford comiskey comito comley commisso como comp compean compere compton comrie
comstock comtois conant conard conatser conaty conaway conboy concannon conceicao conchas conde conder condie condit
condo condon condra condrey condron conejo conely conerly coney conforti cong congdon conger congleton conigliaro
coniglio conine conkey conkle conklin conkling conlan conlee conley conlin conlon conn connally connaughton
connelley connelly connely conner conners connery connett connick conniff connolly connor connors conover conrad
conrady conrow conroy conry considine consiglio constable consuegra conte conteh conti contino contois contrera
contreras convery conway conwell conyer conyers coody coogan cook cooke cooksey cookson coolbaugh cooley coolidge
coombe coombes coombs coomer coomes coon coonce cooney coonrod coons coontz cooper cooperman coopersmith cooter
coots coover copado copas copeland copelin copen copenhaver copher coplan copland coplen copley coplin copp coppa
coppage coppedge coppens coppersmith coppin coppinger copple coppock coppola copsey copus corado coram corazon
corbeil corbell corbett corbit corbitt corbo corchado corcino corcoran cordaro cordeiro corder cordero cordes cordia
cordier cordle cordner cordoba cordova cordray cordrey cordy corea coreas corella coria coriell corker corkern
corkery corkill corkins corkran corl corle corless corlett corlew corley cormack corman cormier cornejo cornelison
cornett cornette cornick corniel cornish cornman cornwall cornwell corona coronado coronel corp corpening corporan
corprew corpuz corr corrales corrao correa corredor correia correll corrente correnti corrigan corriveau corro
corsaro corsetti corsi corsini corso corson cortazar corte corter cortes cortese cortez cortina cortinas cortright
corum corvera corvin corvino coryell corzine corzo cosby coscia cosentino cosenza cosey cosgrove cosio cosman cosner
cosper coss cossette cossey cossio costa costabile costales costantini costas coste costello coster costigan
costilla costillo costin costley costlow costner coston cota cote cotham cothern cothran cothren cothron cotman
cotner coto cott cotta cottam cotten cotter cotterell cotterman cottingham cottle cottman cotto cottom cotton
cottone cottrell cottrill couchman couey coufal coughenour coughlan coughlin couillard coulibaly coulombe coulon
coulson coulston coultas coulter counce counterman coupe cournoyer coursey courson courtemanche courter courtois
courtright courtwright courville coury cousar couser cousineau cousino coutee coutinho couto couts coutts coutu
couture couturier couvillion covarrubias covel covell covelli covello coveney coventry coverdale covey coviello
coville covin covington covino cowan cowans cowart cowden cowdrey cowell cowen cowger cowgill cowherd cowie cowin
cowles cowley cowling cowman cowser cowsert cox coxe coxon coxwell coykendall coyle coyne coyner cozad cozart cozine
cozza cozzens cozzi cozzolino crabb crabbe crabill crable crabtree cracchiolo crace cracraft craddock crader crady
crafton crager cragg crago cragun craig craighead crail crain craine crall cramer crampton crandall crandell crane
craner craney cranfield cranfill cranford cranmer cranor cranston crapo crapps crary crase cratty craun craven
cravens craver cravey craw crawford crawley crawshaw cray craycraft crayne crayton crea creager creagh creamer crean
crear creary creasey creasman creason creasy crecelius credeur credle creech creecy creedon creegan creekmore creel
creer cregan creger cregger crego cremeans cremer crenshaw crepeau crespin crespo cress cressey cressman cresswell
creswell cretella creveling creviston crews criado cribb cribbs crichlow crichton crick criddle crider crigger
crigler crilly crim crimi crimmins criner criollo cripe crippen cripps crisafulli crisci criscione crisco criscuolo
crisler crislip crisman crisostomo crispino crissman crist criswell critchfield critchley critchlow critelli crites
crittenden crittendon critzer crivello crocco croce crocker crockett croff crofford crofoot croft crofton croghan
croke croker croley croll cromartie crombie cromer cromley crompton cromwell cron cronan crone croney cronin cronk
cronkhite crooke crooker crookston croom crooms cropp cropper crosbie crosby crose crosier croskey crosland crosley
cross crossan crossen crossett crossland crossley crosslin crossman crossno crosson crosswhite croston croswell
croteau crothers crotts crotty croucher crouse crout crouthamel crowder crowe crowell crowl crowley crownover
crowson crowther croxton croy croyle crozier cruce cruces crudup cruickshank cruikshank crull crum crumbley crumby
crume crumley crump crumpler crumpton crumrine crunk crupi cruse crutcher crutchfield crute cruz cruzado cruzan
cruze cruzgarcia cruzhernandez cruzlopez cruzmartinez cruzperez cryan cryer crystle cua cuadra cuadrado cuadros
cuaresma cuartas cuautle cuba cubas cubbage cubero cubias cubillos cuc cucchiara cucci cuccia cucinotta cuda cudd
cuddy cude cudney cudworth cuebas cuellar cuello cuen cuenca cuervo cuesta cuestas cueto cueva cuevas cuffee cuffie
cugini cui culberson culbert culbertson culbreath culbreth culhane culkin cullens culler cullers culley culligan
cullinan cullinane cullins cullison cullom cullum cully culotta culp culpepper culton culver culverhouse culwell
cumbee cumberbatch cumberland cumberledge cumbie cumbo cumby cumings cummings cummins cummiskey cumpston cunanan
cundiff cuneo cung cunha cunliffe cunniff cunningham cuomo cuozzo cupit cupo cupp cupples cupps cura curatolo
curbelo curbow curci curcio curet cureton curfman curiel curlee curless curlin curnow curnutt curnutte curran curren
currence curreri currey currie currier currin curry curtice curtin curtis curtner curto curts curtsinger cusack
cusano cush cushing cushman cusic cusick cusimano cusson custer custis cusumano cutcher cuthbert cuthbertson
cuthrell cutler cutlip cutrer cutright cutrone cutshall cutshaw cutsinger cutts cuyler cwik cybulski cygan cypert
cypher cyphers cyr cyrstal cythia czaja czajka czajkowski czapla czaplicki czarnecki czarnik czech czerniak
czerwinski czyz czyzewski dabbs dabney dabrowski dacanay dace dacey dack dacosta dacruz dacunha dacus dada daddario
daddio dade dado dady daffin daffron dafoe dagen dagenais dagenhart daggett daggs dagley dagostino dague dahal dahan
daher dahir dahl dahlberg dahle dahlen dahlgren dahlin dahlke dahlman dahlquist dahlstrom dahm dahmen dahmer dahms
dahn dai daigle daignault daigneault dail dailey daine daines dains daise daitche dake dakin dalbec dalbey dalby
daleo dales dalesandro dalessandro dalessio daley dalfonso dalke dall dallaire dalley dallman dallmann dalman
dalrymple dalton daluz daly dalzell damas damato dambra dambrosia dambrosio damelio dameron damewood damiani damico
damm damman dammann damore damour dampier damron danaher danahy dancy dandrea dandridge dandurand danek danford
danforth dang dangerfield dangler danh daniel daniello daniels danielsen danielson danille dankert danko danks
danley dannenberg danner dannunzio danos danowski dansby dansereau dansie dant dantin dantoni dantonio dantzler danz
danziger danzy dao daoust daphine daponte daquila dar darbonne darby darcangelo darcel dardar darden dargan darji
darland darley darlington darnall darocha darosa darr darragh darrah darrigo darrington darrough darrow darsey darst
darter dartez darty darville darwish das dasari dasgupta dasher dashnaw dashner dasilva dass datta dattilo dau
daubenspeck dauber daubert dauenhauer dauer daughenbaugh daugherty daughtery daughtrey daughtry daul daum dauphin
dauphinais dauria daus dauzat davalos davanzo davenport davern daves david davidian davidoff davidov davids davidson
davies davignon davila davilla davino davis davison davisson davitt davtyan davydov daw dawdy dawe dawes dawkins
dawley daws dawsey dawson day dayal daye dayhoff dayley dayrit daza deadra deady deak deakin deakins deal dealba
dealmeida dean deanda deandrade deaner deangelis dearborn dearden deardorff dearing dearman dearmas dearmon dearmond
deary deas dease deason deasy deatherage deatley deaton deats deaver deavers deavila deb debarros debartolo debell
debellis debenedictis debera deberry debiase deblasio deblois debnam debo deboard deboe deboer debolt debonis debord
deborde debose debow debroah debrosse debruin debruyn debus debusk dec decamp decarlo decaro decarolis decarvalho
decasas decastro decatur decena decesare dechant decicco deckard decker deckert declue decola decook decosta decoste
decoster decoteau decoursey decrescenzo decuir dedeaux dedic dedios dedman dedmon deeb deel deemer deere deering
deery dees deese deeter deets deetta deetz defalco defazio defelice defeo deffenbaugh defibaugh defilippis defilippo
defino defoe defoor deford defore deforest deforge defrance defrancesco defrancisco defranco defrank defreese
defreitas defries defusco degaetano degan degante degarmo degen degenhardt degennaro degeorge degler degnan degner
degollado degraaf degracia degraff degraffenreid degrave degraw degrazia degregorio degroat degroff degroot deguzman
dehaan dehaas deharo dehart dehaven deherrera dehghani dehn dehne dehner dehoff dehoyos deibel deibert deibler
deignan deihl deines deininger deis deiss deitch deiter deitrich deitrick deitsch deitz dejager dejarnett dejarnette
dejean dejesus dejohn dejong dejonge dekeyser dekker dekle dela delacerda delacruz delafuente delagarza delagrange
delaguila delahanty delahoussaye delahoya delahoz delahunt delaluz delamater delamora delancey delancy deland
delaney delange delangel delany delao delap delapaz delapena delapp delara delariva delarosa delatorre delatte
delauder delaughter delaune delaurentis delavega delawder delbosque delbridge delcambre delcampo delcarmen
delcastillo delcid delcie delee deleeuw delehanty deleo deleon delgadillo delgado delgiudice delgreco delgrosso
delic delima deline delira delise delisi delisle delk delker dellaquila dellavalle dellavecchia deller dellinger
delman delmastro delmonico delmonte delmoral delmore delmundo delmy delo deloach deloatch deloera deloney delong
deloras delorenzo delorey delorme delorse delosangeles delosreyes delosrios delossantos delozier delp delph delpilar
delpino delpozo delprete delreal delrio delrosario delsie delsignore delsol deltoro deluca delucca delucia deluna
delva delvalle delvecchio delvillar delzer demaio demar demarais demarco demaree demarest demaria demaris demars
demartini demartino demary demas demasi dematteis dematteo demauro demay demayo dembinski dembowski demby demchak
demel demello demelo dement demeo demeritt demers demery demesa demeter demeyer demichele demille deming demir
demirci demirjian demko demma demmer demming demo demore demos demoss demott demps dempster demski demuro demuth
denard denardo denaro denault denbow denby dendy deng dengler denham denicola denio denison denk denker denley
denlinger denman denmark denmon denn dennard dennehy dennen denner dennett denney denning dennis dennison denniston
denno deno denoyer denslow densmore denson dente denton dentremont denzer deo deocampo deol deoliveira depalma
depalo depaola depaoli depaolo depasquale depaul depaula depauw depaz depena depew depietro depina depinto depoy
depp deppe deppen deprey depriest deptula depue depuy der deramo deramus deras derby derbyshire derderian deremer
derickson deridder deriso derks derksen dermody deroche derocher deroo derosa derose derosia derosier derossett
derouen derouin derousse derr derrickson derrico derringer derryberry derstine deruiter derusha deruyter dery desa
desai desalvo desanctis desanti desantiago desantis desanto desantos desautels desch deschaine deschamps deschene
deschenes descoteaux desena deshaies deshane deshazer deshazo deshields deshmukh deshong deshotel deshpande desilets
desilva desimone desir desisto desjardin desjardins desjarlais deskin deskins deslauriers desmarais desmet
desormeaux desoto desousa desouza despain desposito despres desrochers desroches desrosier desrosiers desselle desta
destefano detamore detar deterding determan detmer dettling dettloff dettman dettmann dettmer detty detweiler
detwiler deuel deutsch deutscher devall devane devaney devaul devault devaux deveau deveaux deveney dever devera
devereaux devereux devers devilbiss deville devillier devincentis devine devinney devins devita devito devitt devivo
devoe devol devoll devor devore devos devoy devries dewald dewall dewalt dewan dewar dewberry dewees deweese
dewhirst dewhurst dewilde dewing dewit dewitte dewolf dewolfe dews dey deyo deyoe deyoung deyton dezarn dhakal
dhaliwal dhami dhanani dhar dhawan dhillon dhingra diab diakite diallo dias diaz diazdeleon diazgarcia diazlopez dib
dibartolo dibartolomeo dibattista dibble dibella dibello dibenedetto dibernardo dibert dibiase diblasi dibona
dicamillo dicaprio dicarlo dicesare dichiara dicicco dickason dicke dicken dickens dickenson dicker dickerman
dickerson dickert dickey dickinson dickison dickman dickmann dicks dickson dickstein dicostanzo dicus didio didion
didomenico didonato didonna diebel diebold dieckman dieckmann diede diederich diefenbach diefenderfer dieffenbach
diegel dieguez diehl diehm diekmann diel diemer diener diep dier diercks dierdre dieringer dierker dierkes dierking
dierks diers dieterich dieterle dietrich dietrick dietsch dietz dietzel dieu dieudonne dieujuste diez difabio
diffenderfer difilippo difiore difrancesco difranco digangi digby digennaro diggins diggs digiacomo digioia
digiorgio digiovanni digirolamo digiulio digman dignan digrazia digregorio diiorio dikeman dilbeck dilday dildine
dildy dileo dilger diliberto dilks dillard dille dillehay dillenbeck diller dilley dilling dillinger dillingham
dillman dillon dillow dilly dilone dilorenzo diloreto dilts diltz dilullo dilworth dimaggio dimaio dimalanta dimarco
dimaria dimartino dimarzio dimascio dimatteo dimattia dimauro dimeglio dimeo dimichele dimick dimino dimitrov
dimmick dimmitt dimock dimon dimond dinan dinapoli dinardo dinatale dineen ding dinger dinges dingess dingle dingler
dingman dingus dinh dinicola dinkel dinkins dinneen dinorah dinsdale dinsmore dinunzio dinwiddie diop diorio diouf
dipalma dipaola dipaolo dipasquale dipiazza dipietro dippel dippold dippolito diprima dircks direnzo dirienzo
dirkjan dirks dirksen dirocco dirusso disalvo disanto disbrow disch dishaw disher dishman dishner dishon diskin
disla dismuke dismukes disney dispenza distasio distefano distel distler ditmore ditommaso ditter dittman dittmer
dittrich ditullio ditzler dively diven divincenzo divirgilio divis divito dix dixit dixon dixson dizdarevic dizon
dmytriievska do doak doan doane dobbin dobbins dobbs dobie doble dobler dobos dobrowolski dobrzynski dobson doby
dobyns docherty dockendorf dockery dockins dockstader dockter dodd dodds dodgen dodie dodrill dodson doe doebler
doege doerfler doering doerner doerr doescher doggett doheny doherty dohm dohn dohrmann doi doig doiron doke dokken
dolan dolby dold dolen dolezal dolin dollard dollarhide dolley dollinger dollins dollison dolloff dolma dolman dolph
dolson domagala doman domangue domanski dombroski dombrowski domenech domer domin domina domingo domingue domingues
dominguez dominquez dominy domke donadio donaghy donahoe donahoo donahue donaldson donalson donat donatelli donath
donathan donati dondero donegan donelan donelson doner dones donette doney dong donham donis donjuan donkor donlan
donley donlin donlon donnan donnellan donnelly donner donnette donofrio donoghue donoho donohoe donohoo donohue
donoso donovan donze doody doolan dooley doolin dooling doolittle doonan doornbos dopp dopson dor dorado dorame
doran dorantes dorazio dore doreatha doremus dorethea dorey dorf dorfman dorgan doria dority dorla dormer dorn
dornan dornbusch dorner dorney dorough dorow dorr dorrance dorrell dorrough dorsainvil dorsch dorsett dorsey dort
dorta dortch dorton dorval dorvil dosanjh dosch doscher doshi doshier dosreis doss dossantos dossett dossey dostal
doster dostie doten dotson dotter dotterer dotts doty doub doubek doubleday doucet doucette doud dougan dougher
dougherty doughty douglas douma douthit douthitt douville dovel dover doverspike dow dowd dowdell dowden dowding
dowdle dowe dowell dower dowers dowlen dowler dowling downard downen downer downes downey downie downs dowty doxey
doyal doyel doyen doyle doyon dozal dozier drabek drabik draeger drager dragone dragoo draheim draine drake
drakeford drakes drane draney drapeau draper draughn draughon draves drawdy dray drayer drechsler drees dreesen
dreger dreher dreibelbis dreier dreiling dreisbach drennan drennen drennon drenth drescher dressel dressen dressler
drewery drewes drewry drews drexel drexler drey dreyer dreyfus driel driessen driggers driggs drinkard drinkwater
drinkwine drinnon driscoll driskell driskill droege drohan drolet drost droste drouillard drouin droz drozd
drozdowski druckenmiller drucker drumheller drumm drummond drury drutu dryden drye drysdale drzewiecki dsouza du
duan duarte duba dubay dubberly dubbs dube dubey dubiel dubin dubinsky dublin dubois duboise dubon dubord dubose
dubray dubreuil dubuc dubuisson dubuque duby duca ducasse ducat ducey duch ducharme duchene duchesne ducker duckett
ducksworth duckworth duclos ducote ducre duda dudas dudash dudding duddy dudeck dudek dudgeon dudley dudzik
dudzinski duell duenas duenes duenez duensing duer duerksen duerr duey dufault dufek duffee duffer duffey duffie
duffield duffin duffus duffy dufort dufour dufrene dufresne dugan dugar dugas dugdale duggan duggar dugger duggins
duguay duhaime duhamel duhart duhe duhon duke dula dulac dulaney dulay duley dulin duling dumais duman dumas dumke
dumlao dumler dumm dummer dumond dumont dunagan dunavant dunaway dunbar duncan duncanson dundas dundon dunfee
dunford dungan dungey dunham dunigan dunivan dunkel dunkelberger dunker dunkin dunkle dunkley dunklin dunlap
dunlavey dunlavy dunleavy dunlevy dunlop dunmire dunmore dunn dunnam dunnavant dunne dunnigan dunning dunnington
dunphy dunsmore dunson dunstan dunston dunsworth dunton dunwoody duong dupee duplantis duplechain duplechin dupler
duplessis dupont dupras dupre dupree duprey dupuis dupuy duque duquette duran durand durant durante durazo durbin
durden duren durfee durfey durgan durgin durham durkee durkin durling durmus durnell durning durocher duron durr
durrah durrance durrant durrett durso durst duru duryea dusek dusenberry dushane dussault dusseau dutan dutch
dutcher dutka dutkiewicz dutko dutra dutson dutt dutta dutton duva duval duvall duxbury duzan dvorak dwana dweck
dwiggins dwinell dwire dworak dworkin dwyer dyal dyar dyas dyche dyches dyck dycus dyer dyess dygert dyke dykema
dykeman dykes dykman dykstra dyla dynes dysart dziak dziedzic eaddy eades eadie eads eady eagan eagen eagleson
eagleton eaglin eaker eakes eakin eakins eakle ealey ealy eames eanes eardley eargle earhart earleen earles earley
earlywine earnhardt earnhart earnshaw earp earwood eash easler easley eastburn eastep easterday easterling
easterwood eastham eastin eastland eastman eastridge eastwood eatman eatmon eaton ebanks ebarb ebaugh ebben ebel
ebeling eber eberhardt eberhart eberle eberlein eberly ebersole ebert eberts eberwein ebinger eble eblen ebling
ebner ebrahimi ebright ebron eby eccles eccleston echard echavarria echevarria echeverri echeverria echeverry echols
eck eckard eckardt eckberg eckel eckels eckenrod eckenrode ecker eckerle eckerman eckerson eckert eckes eckhardt
eckhart eckhoff eckler eckles eckley ecklund eckman eckmann eckroth eckstein eckstrom economou ector edberg eddinger
eddings eddington eddins eddleman edds ede edelen edelman edelson edelstein edenfield edens edgecomb edgell edgemon
edgerly edgerton edgett edgeworth edgin edgington edgmon edick ediger edinger edington edler edlin edlund edman
edmisten edmiston edmonds edmondson edmonson edmonston edmunds edmundson edney edra edrington edsall edstrom edunov
edwards edwardson eells efaw effinger effler efird egan egbert egeland eger egerton egge eggen egger eggers eggert
eggleston eggleton egli egloff egner egnor egolf eguia ehle ehlen ehler ehlers ehlert ehlinger ehman ehmann ehmke
ehrenberg ehresman ehret ehrhardt ehrhart ehrich ehrlich ehrman ehrmann ehtel eich eichelberger eichenberger
eichenlaub eicher eichholz eichhorn eichinger eichler eichman eichmann eichner eichorn eick eickhoff eid eide eidson
eifert eikenberry eiland eiler eilerman eilers einhorn einstein eischen eisel eisele eiseman eisen eisenbarth
eisenberg eisenberger eisenbraun eisenhardt eisenhart eisenhauer eisenhour eisenhower eisenman eisenmann eisenstein
eisert eisler eisman eisner eitel ekberg ekdahl eklund ekman ekstrand ekstrom ekwueme elahi elamin elcock elderkin
eldredge eldreth eldridge eleazer eleby elenbaas elenes eley elfreda elfrieda elias eliason eliz elizalde
elizarraras elizarraraz elizbeth elizondo elkhatib elkin elkins elko ell ellan ellard elledge ellefson ellenbecker
ellenberger ellenburg ellender ellenwood eller ellerbe ellerbee ellerbrock ellerman ellett elling ellinger ellingson
ellingsworth ellingwood elliott ellis ellison ellisor elliston ellman ells ellul ellwanger ellzey elman elmasry
elmendorf elmi elmquist elpers elrod elsasser elsayed elsberry elsea elsen elser elsey elsner elston elswick elvir
elwanda elwell elzey elzinga elzy emanuel emberton embree embrey embry emch emelda emersic emerson emert emery
emfinger emge emig emigh emmel emmerling emmert emmons emond empey empson emrich enamorado encalada encinas encinias
enciso enck enda enderle enders endicott endo endres endress endsley enfield enfinger eng engberg engdahl enge
engebretson engel engelbrecht engelhard engelhardt engelhart engelke engelking engelman engelmann engels engen enger
engert engh england englander engle englebert englehardt englehart engleman engler englert engles english englund
engman engram engstrom enke enloe enlow enns eno enochs enright enriques enriquez ensey ensminger ensor ensz
enterline entrekin entwistle entz enyart enyeart enz eoff epler epley epling epp eppard epperly epperson eppes
eppinger epple eppler eppley epps epstein epting equihua erazo erb erbe erby erdahl erdman erdmann erdogan erhart
ericksen eriksen eriksson erisman erives erlandson erler erlich erman ernandez ernsberger erpelding errickson
errington ertel ertl ertle erving erway escajeda escalante escalera escalona escamilla escandon escano escarcega
escareno escatel esch eschbach escher esco escobar escobedo escorcia escoto escott escudero escue escutia esguerra
esh eshelman eshleman esker eskew eskridge eslava esler eslick eslinger esmond espada espaillat espana esparza espe
espejo esper espericueta espey espin espina espinal espindola espino espinola espinosa espinoza espiritu espitia
esplin esposito espy esqueda esquer esquibel esquilin esquivel esquivias essary esser essex essick essien essig
esslinger essman estabrook estacio estefana estep estepp esterline esterly esters estes esteves estevez estey estill
estime estrada estremera estridge estudillo estupinan etchison etheredge etheridge etherington etherton ethier
ethington ethridge etling etsitty etter etters ettinger etzel etzler eubank eubanks euceda eudy eugena eugster euler
eure eurich eury eustace eustice eustolia eutsey eutsler evancho evanoff evans evanson evarts evatt eveland evensen
evenson everage everard everett everetts everhart everidge everingham everitt everman evers eversole everton everts
evett evia evins evitts evola evora ewalt ewart ewer ewers ewert ewing ewings ewoldt exantus exley exline exner
exposito exum eyer eyler eyman eynon eyre eyster eze ezzell faas fabbri fabela faber fabre fabro fabry facer facey
facio fackler fackrell fadden faddis fader faerber fagan fagen fager fagg fagin fagundes faherty fahey fahmy
fahnestock fahringer fahy faiella faile failla failor fain fairbairn fairbank fairbanks fairbrother fairburn
fairchild faircloth fairclough faires fairfax fairfield fairhurst fairless fairley fairman fairweather faison
fajardo fakhoury falbo falck falcone falconer fales falgout falk falke falkenberg falkenstein falkner falkowski
falla faller fallin fallis falvey falvo falzarano falzone fambro fambrough famiglietti familia famularo fan fancher
fandel fane fanelli fang fangman fangming fanguy faniel fankhauser fann fannin fannon fansler fant fantauzzi
fantozzi fantroy farabaugh farabee farace faraci farag farah faraj faraone farber farfan fargo farhat farias faries
farina farinas farinella farino farish fariss farkas farland farless farley farlow farmer farnam farnan farnell
farner farney farnham farnsworth farnum farnworth faro farooq farooqi farooqui farquhar farquharson farr farra
farran farrand farrar farrel farrell farrelly farren farrer farrier farrington farrior farrish farro farrow farrugia
farthing farver farwell fasano fasching fasnacht fason fass fassbender fassett fassler fasulo fata fath fauber
faubion faucett faucette faucher faught faul faulcon faulconer faulds faulhaber faulk faulkenberry faulkner faulks
faunce fauntleroy fausett faust faustin fauth fauver faux fava favata favela favero favila favre favreau faw fawcett
fawley fawver faxon fayad fayard fayette fayne faz fazekas fazenbaker fazio fazzino fazzio feagans feagin feagins
fearn fearon feasel feaster featherston featherstone feazell febles febres febus fechner fecht fechter fecteau fedak
fedder feddersen feder federer federici federman federspiel fedewa fedorov fedrick feehan feeley feely feemster
feeney feenstra feeser fegan feger fegley feher fehl fehr fehrenbach fehrenbacher fehrman fei feick feig feigenbaum
feil fein feinberg feiner feingold feinman feinstein feist feit fekete felan felber felch feld felder feldhaus
feldkamp feldman feldmann feldner feldpausch feldstein feldt felger feliz felker felkins fellers fellman fellner
fels felten felter feltes feltman feltner felty feltz fenderson fendley fenelon feng fenimore fenley fenn fennel
fennell fennelly fenner fennessy fennimore fenske fenster fenstermacher fenstermaker fentress fenwick feola fera
ferber ferch ferebee ference fergerson ferguson fergusson feria ferko ferland fernald fernande fernandes fernandez
fero ferra ferrand ferrando ferrante ferranti ferrara ferrari ferraro ferre ferrebee ferree ferreira ferrel ferrell
ferren ferrer ferrera ferreras ferreri ferrero ferretti ferreyra ferri ferrick ferrie ferrier ferriera ferrigno
ferrill ferrin ferro ferron ferrone ferrucci ferrufino fertig fertitta fesler fesmire fesperman fessenden fessler
festa fetrow fett fetterhoff fetterman fetterolf fettig fetty fetzer feucht feuer feuerstein fewell fey fiala fiallo
fiallos fibonacci ficarra ficek fichera fichter fichtner fick ficke fickel ficken fickes fickett ficklin fickling
fidalgo fidler fiebig fiedler fiegel fielden fielder fields fiene fiero fierro fierros fife fifer fifield fifita
figaro figeroa figg figgins figgs figley figueira figueiredo figueras figueredo figuereo figueroa figura fike fikes
filbert filer filion filipek filipiak filippelli filippi filippini filippone filkins fillingim fillion fillman
fillmore filmore fils filsaime filson fimbres finamore finan finau finazzo finch fincham fincher finchum finck
findlay findley finegan finelli fineman finfrock fink finkbeiner finke finkel finkelstein finken finkle finklea
finks finlayson finley finnegan finnell finneran finnerty finney finnie finnigan fino finocchiaro finstad finucane
fioravanti fiore fiorelli fiorentino fiori fiorillo fiorini fiorino fiorito fipps fiquitiva firebaugh firestone
firkins firman firmin firth fisch fischbach fischer fischetti fischman fiscus fiser fishback fishbein fishburn
fishel fisher fishman fisk fiske fister fitch fitchett fite fithian fitterer fitton fitts fitz fitzer fitzgerald
fitzgibbon fitzgibbons fitzhenry fitzhugh fitzmaurice fitzmorris fitzpatrick fitzsimmons fitzsimons fitzwater
fiveash fizer flach flack flagg flagler flaherty flahive flaig flaim flamenco flamm flanagan flanary flanders
flanery flanigan flannagan flannery flannigan flansburg flaten flatley flatt flaugher flavin flax fleagle flecha
fleckenstein fleeger fleeman fleener fleenor fleetwood flegel fleig fleischer fleischman fleischmann fleisher
fleishman fleitas fleites fleming flemings flemister flemming flemmings flener flenniken flesch flesher fleshman
fleta fletcher fletes flett fleury flewellen flewelling flickinger flinchbaugh flinchum flink flinn flippen flippin
flippo flis flohr flom flook florek florendo flores floresgarcia florey florez florio floro flory flournoy flowe
flowers floyd fluck fludd fluegel fluellen fluharty fluitt fluker flury fluty flynn flynt flythe fnu foard fobbs
fobes focht fockler fodor foerster foertsch fofana fogal fogarty fogel fogelman fogerty fogg fogle fogleman fogler
foglesong foglia fogt foisy fok folan foland folden foley folger folino folkers folkerts folkes folkman follansbee
follett follis follmer followell folmar folmer folse folsom folts foltz folz fomby fondren fones fong fonner fonseca
fontaine fontan fontana fontanez fontanilla fonte fontenette fontenot fontes fonville foo fooks foor foos foose
foote footman foraker foran forbes forbis forbus forbush forcier ford forde fordham fordyce foree forehand foreman
forero foresman forester foret forgey forgione forgue forker forman formanek formby formica formoso forney foronda
forquer forrer forrester forry fors forsberg forseth forsgren forshee forshey forslund forsman forst forster forsyth
forsythe fortenberry forti fortier fortin fortino fortman fortner fortney forton fortson fosdick foshee foskey foss
fosse fossen fossett fossum foster foth fothergill fotheringham foti fouch fouche foulds foulk foulke foulkes foulks
fountain fountaine fournier fouse foushee foust fout foutch fouts foutz fowers fowkes fowle fowler fowles fowlkes
fox foxwell foxworth foxworthy foxx foye frable frady fraga fragale fragoso fraher frahm fraijo frailey frain fraire
fraiser fraizer fraker frakes fraley fralick fralin frambach frampton franceschi franceschini franchi francis franco
francoeur francom frandsen franey frangos frank franke frankel franken frankenberg frankenfield franklin frankovich
frankowski frankum franqui fransen fransisca franson frantzen franz franzen franzese frappier frary frasca frasco
frase fraser frasher frasier frasure frates fraticelli fratto frausto fravel frawley frayer frayre fraze frazee
frazer frazier frear freas frech frechette fredda fredenburg frederick fredericks fredericksen frederickson
frederiksen fredette fredricka fredricks fredrickson freeberg freeborn freeburg freedman freel freeland freels
freeman freeney freese freestone freet fregia fregoso frei freiberg freiberger freiburger freier freilich freimuth
freire freitag freitas fremont french frenette frenkel frenzel frerichs frese freshour fresquez frett fretwell fretz
freudenburg freund frew frey freyer freyre freytag frias friberg fricano frick fricke fricker fricks friday friddle
fridley fridman frie friedberg frieden friedl friedland friedlander friedline friedman friedmann friedrich
friedrichs friedrichsen friel frier frierson friese friesen friesenhahn friesner frieson friess frigo frimpong frink
frisbee frisbie frisby frisch friscia frisco frisina friske frison fritch frith fritsch fritsche fritts fritze
fritzinger fritzler fritzsche frizzell frodo froehlich froelich froemming froese frohlich froman frometa fromm
fromme fronczak fronk frontera frosch frost frueh fruge fruth fry fryar fryberger frye fryer fryman frymire fu fucci
fuchs fuehrer fuentes fuentez fuerst fuerte fuertes fugate fugere fugett fugitt fuhr fuhrer fuhrman fuhrmann fuhs
fujii fujimoto fujioka fujita fujiwara fukuda fukumoto fukushima fulbright fulcher fulfer fulford fulgham fulghum
fulk fulkerson fulks fullam fullard fullbright fullen fullenkamp fuller fullerton fullilove fullington fullmer
fullwood fulmer fulmore fulop fulp fults fultz fulwood funari funaro funches funchess funderburg funderburk fundora
funes funez fung funk funke funkhouser funston fuoco fuqua fuquay furbee furey furlan furlow furnari furness furney
furniss furr furrer furst furtado furtick furton furukawa fusaro fusco fuselier fuson fussell fuston futch futral
futrell fye fyfe fyffe fyock gaal gabaldon gabay gabbard gabbert gabehart gabel gaber gabler gaboury gabrielli
gabrielson gacek gadberry gadbois gadd gaddam gaddie gaddis gaddy gade gadomski gadsby gadsden gadson gaede gaertner
gaeta gaff gaffey gaffney gafford gagen gager gagliano gagliardi gagliardo gaglio gaglione gagne gagner gagnier
gagnon gago gahagan gahan gaier gailey gaillard gainer gaines gainey gainous gaiser gaitan gaiter gaither gajda
gajewski galan galang galante galarneau galarza galasso galati galaviz galaz galban galbraith galbreath galdamez
galea galeana galeano galeas galeno galentine galey galgano galiano galicia galindez galindo galioto galipeau galka
gallacher gallagher gallaher galland gallardo gallas gallatin gallaway galle gallego gallegos gallen galler galles
galletta galletti galli gallien galligan galliher gallimore gallina gallion gallivan gallman gallo gallow galloway
gallucci gallup galluzzo galpin galt galusha galvan galvez galvis galyean galyon gama gamache gamarra gamba
gambardella gamber gambill gambino gamble gamblin gamboa gambone gambrel gambrell gamel gamero gamez gamino gammage
gammel gammill gammon gammons gamon gan ganaway ganci gandalf gandara gandarilla gandee gandhi gandia gandolfo gandy
ganesan ganey gange gangemi ganger gangi gangl gangloff ganley gann gannaway gano ganoe gans ganser ganske gant
ganter gantner gantt gantz ganz gao gaona gapinski gappa garabedian garant garate garay garbacz garbarino garbe
garber garbett garbutt garceau garces garcia garciacruz garciaflores garciagarcia garciagonzalez garciahernande
garcialopez garciamartinez garciaperez garciaramirez garciarodrigue garciasanchez garcilazo garcon gard garde gardea
gardella gardenhire gardin gardiner gardner garduno garey garfias garfinkel garg gargano gargiulo gargus garibaldi
garibay garica gariepy garin garis garlick garling garlington garlitz garlock garlow garman garmon garn garneau
garner garnes garney garnica garnier garofalo garon garoutte garr garrard garraway garretson garrett garrido garriga
garrigan garrigus garringer garriott garris garrison garrity garro garrow garsia garside garske garson garst garten
gartin gartland gartman gartner garton gartrell garver garvey garwood garza garzon gasaway gasca gascon gashi gasior
gaskell gaskey gaskill gaskin gaskins gasparyan gasper gasque gass gassaway gasser gassett gassman gassner gast
gastelum gastineau gatchalian gatchell gately gatewood gathings gathright gatica gatling gatrell gatson gatta gatti
gattis gatto gatton gattuso gatz gatzke gau gaucin gaudet gaudette gaudin gaudio gaudreau gauer gauger gaughan
gaugler gaul gaulden gauldin gaulin gaulke gault gaumer gauna gauntt gaus gause gauss gaut gautam gauthier
gauthreaux gautier gautreau gautreaux gauvin gaver gavidia gavigan gavilanes gavin gavina gaviria gaw gawel gawlik
gawron gawronski gaxiola gayden gaydos gayhart gayheart gayler gayles gaylor gaylord gayman gaymon gaynor gaytan
gayton gazaway gazda ge gean gearhart gearheart gearin geathers gebauer gebert gebhardt gebhart gebo gebre geddes
geddie geddings geddis geer geerdes geers geesaman geesey geeslin geffrard geffre gehl gehling gehm gehman gehr
gehret gehrig gehring gehringer gehrke geib geibel geier geiger geil geis geise geisel geiser geisinger geisler
geiss geissler geist gelb gelber gelfand gelin gelinas geller gellert gellman gelman gemmell gemmill genao
gencarelli genco gendreau gendron genereux genest genevive geng gengler genova genovese gensler genson genter
gentner gentry gentz gentzler genz geoffroy geoghegan george georgeson georgianne georgiev georgiou gephart geppert
gerace geraci geraghty geralds gerardi gerber gerdes gerding gere geren gerena gergely gergen gerges gerhardt gerig
gering geringer gerke gerken gerlach gerling german germann germany germosen gerner gerow gerring gerrish gerrits
gerritsen gerrity gershman gershon gerst gerstein gerstenberger gerstner gerth gertude gertz gervacio gervais
gervasi gerwig gesell geske gess gessler gessner gest getachew getchell geter gethers getman getter gettinger
gettings getts getty gettys getz geurts geyer ghanem ghani ghattas ghazarian ghee gheen ghent ghimire ghislaine
ghobrial gholson gholston ghosh ghuman giacalone giacobbe giacomini giaimo giambalvo giambrone giancola giang
gianino giannelli giannetti giannini giannone giannotti giaquinto giardina giardino giarratano giarrusso gibb
gibbens gibbins gibble gibbon gibboney gibbons gibbs gibby giberson gibler giblin gibney gibson giddens giddings
gidley gidney giebel giedrius gier gierke gies giesbrecht giese gieseke giesen giesler gietzen giffen giffin gifford
gigante giger giglio gigliotti gignac giguere gil gilani gilbert gilberte gilbertson gilbreath gilbreth gilbride
gilchrist gilcrease gilday gildea gilden gilder gildersleeve gildner gile giles gilfillan gilford gilham gilkerson
gilkes gilkey gilkison gill gillam gillan gilland gillard gillaspie gillaspy gille gilleland gillen gillentine
gillenwater giller gillespie gillett gillette gilley gillham gilliam gilliard gillie gillies gilligan gillihan
gillikin gilliland gillin gillingham gillins gillis gillison gillispie gillman gillmore gillock gillon gillooly
gillum gilma gilman gilmartin gilmer gilmore gilmour gilpatrick gilpin gilreath gilroy gilsdorf gilson gilstrap
giltner gilyard gimbel gimenez ginder ginette gingerich gingras gingrich ginn ginsberg ginsburg ginter ginther
ginyard giordano gipe gipson giraldo girard girardi girardin giraud girdler girgis giri girma girod giroir giron
girouard giroux girton girvin gish githens gittens gittings gittins giudice giuffre giuffrida giuliani giunta giusti
giusto givan giza gizzi glacken glackin gladding gladfelter gladish gladney gladson gladstone gladwell glady glaeser
glancy glander glanton glantz glanville glanz glanzer glas glasco glascock glascoe glaser glasgow glasper glaspie
glass glassburn glasscock glasser glassford glassman glasson glatfelter glatt glatz glaude glavin glayds glazebrook
glazer glazier gleason gleaton gleave gleaves gledhill gleeson gleich gleim glendenning glenn glennon glessner
gleyber glick glickman glidden glidewell glines glinski glisson glock glodowski glore glorioso glosser glosson
gloster glotfelty glover glowacki gloyd gluck glueck glunt goar gobel goben gober gobert gobin goble gochenour goda
godard godbee godbey godbold godbolt godbout godby goddard godden godek godette godfrey godin godina godines godinez
godlewski godley godoy godsey godshall goe goebel goedde goede goeden goehring goeke goel goeller goelz goen goens
goepfert goergen goering goerke goers goertz goertzen goethe goetsch goettl goettsch goetz goetze goetzinger goff
goffinet goforth gogel goggans goggin goggins goguen goh goheen gohl gohlke gohn goin goines goings goins gokey gola
golan golas golay gold goldade goldbach goldberg goldberger goldblatt goldenberg golder goldfarb goldin golding
goldman goldner goldring goldsberry goldsborough goldsby goldschmidt goldson goldstein goldston goldstone
goldsworthy goldwire golec golembiewski goley golightly goll golla golladay goller golliday golliher golob
golovanova golphin golson golston goltz golub golz gomer gomes gomez gomezgarcia gomezlopez gomillion goncalves
gonce gonda gondek gonder gongora gonnella gonsales gonsalez gonsalves gonser gonyea gonzaga gonzales gonzalez
gonzalezgarcia gonzalezlopez gonzalezperez gooch good goodale goodall goodchild goode goodell gooden goodenough
goodenow goodfellow goodfriend goodhart goodhue goodin goodine gooding goodlett goodling goodloe goodlow goodman
goodner goodnough goodnow goodpaster goodpasture goodreau goodrich goodridge goodrow goodrum goodsell goodson
goodspeed goodwin goodwine goodwyn goodyear googe goold goolsby goosby goossen goossens gootee gopal gopalakrishnan
gopalan gopaul goral goralski goranson gorby gorczyca gordan gorder gordillo gordon gordy gorecki goree gorelick
gorelik goren gorey gorham gorin goris gorley gorman gormley gorney gorny gorospe gorostieta gorr gorrell gorski
gorsline gorsuch gort gorton gosa gosch gose gosha goshorn goslee goslin gosnell gosney goss gossage gossard gosse
gosselin gossen gosser gossett gossman goswami goswick gotay gotch gotcher goth gotham gothard goto gotschall gott
gottesman gottschalk gottshall goucher goudeau goudie goudreau goudy gough gouin gouker goulart goulbourne gould
goulding goulet goulette gourdine gourlay gourley gouveia govan gove govea gover governale govoni gow gowan gowans
gowda gowdy gowen gowens gower gowin gowins goya goyal goyer goyette goytia goza grabau graber grabert grabill
grabinski grable grabow grabowski graczyk grad graddy grado grady graeber graef graeff graf graff graffeo grafton
gragg graham grahl grahn graig grainger grajales grajeda gramajo gramlich gramling gramm grammer gran grana granado
granados granat granata granato granberg granberry granda grandberry grande granderson grandinetti grandison
grandstaff grandy graner graney grange granger granier granillo granlund grannis grano granquist grant grantham
grantz granzow gras graser grasmick grasser grassi grasso grasty graterol grattan gratton gratz grauer graul gravatt
graveline gravelle graves gravett gravina gravitt gravley gravois gray graybeal graybill graziani greaney grear
greathouse greaves greb grebe grecco grech greco greear greek greeley greely green greenan greenawalt greenaway
greenbaum greenberg greenberger greenblatt greene greenfeld greenfield greenhalgh greenhaw greenhill greenidge
greenland greenlaw greenleaf greenlee greenly greenman greeno greenough greenslade greenspan greenstein greenstreet
greenup greenwald greenwalt greenway greenwell greenwood greer greeson grega greger gregersen gregerson greggs grego
gregoire gregorich gregory gregson greif greig grein greiner grell grella gremillion grenfell grenier greninger
grennan grenon grenz gresh gresham gresko gress gressett gretz greulich greve grewal grewe gribben gribbin gribbins
gribble grice grider gridley grieb griebel grieco griego griep grier grierson gries griesbach griese griesemer
grieser grieshaber griess griest griffeth griffey griffie griffin griffing griffis griffith griffiths griffitts
griffo grigg griggs grignon grigorian grigoryan grigsby grijalva grilli grillo grimaldi grimaldo grimes grimley
grimm grimmett grimshaw grimsley grinage grinberg grindle grindstaff griner grinnell grinstead gripp grippo grisales
grisby grise grisham grissett grissom grist griswold gritton grizzard grizzell grizzle groat grob grobe groce
grochowski groen groeneveld groesbeck groff groft grogan grogg groh grohman grohs groleau groll grondin groner
gronewold groome groomes groover gropp gros grosch grose groseclose groshong grosjean gross grosse grossi grosskopf
grossman grossmann grossnickle grosso grosvenor grosz grote groth grothe groulx grout grubaugh grubb grubbs grube
grubel gruber grudzinski gruen gruenwald gruhn grullon grund grunden grundman grundy gruner grunewald grunwald grupe
grupp gruss gruver gruwell gryder grzyb grzybowski gsell gu guadagno guadamuz guadarrama guadiana guajardo guallpa
gualtieri guaman guan guandique guardado guardia guardino guardiola guarin guarino guarneri guarnieri guastella guay
gubler guccione gude gudgel gudger gudiel gudino gudmundson gue guebara guedes guel guenther guenthner guercio
guereca guerette guernsey guerra guerrera guerrero guerrette guerrier guerrieri guerriero guertin guevara guevarra
gueye guffey gugel gugino guglielmi gugliotta guhl guice guida guider guidi guidice guidotti guidroz guidry guijarro
guijosa guilbault guilbeau guilbeaux guiles guilford guilfoyle guiliano guill guillemette guillen guilliams guillory
guillot guillotte guilmette guimaraes guimond guin guinan guindon guiney guinn guinta guinto guinyard guion guirguis
guisinger guitron guity guizar gula gulati gulbranson gulden gulick gulino gulla gulledge gullett gullette gullick
gullickson gullion gulliver gullo gulotta gumbs gumm gump gunawan gunawardena gunder gunderman gundersen gunderson
gundlach gundogan gundrum gundy gunkel gunn gunnell gunnells gunnels gunnoe guo gupta guptill gupton gura gurcke
gurevich gurganus gurley gurney gurr gurrola gurski gursky gurule gurung guse gusler gusman guss gustafson
gustafsson gustavson guth guthery guthmiller guthridge guthrie gutierres gutierrez gutknecht gutman gutmann gutowski
gutshall guttman guyer guyette guymon guynes guynn guyot guyton guzik guzman guzy guzzi guzzo gwaltney gwin gwinn
gwynn gyasi gyozo haack haag haak haake haakenson haaland haan haar haas haase habeck habeeb habegger habel haber
haberer haberkorn haberle haberman habersham haberstroh habib habibi hable hacene hachey hackbarth hackel hackenberg
hackett hackler hackley hackman hackmann hackworth hadad hadaway haddad hadden haddix haddon haddox hadfield hadler
hadlock hadnot hadsell hadzic hae haefner haegele haen hafeez hafen hafer haff haffey haffner hafford hafley hafner
haft haga hagadorn hagaman hagans hagberg hage hagedorn hagel hageman hagemann hagemeier hagen hagenbuch hagens
hager hagerman hagerty hagg hagge haggerty haggins hagin hagins hagle hagler haglund hagman hagner hagood hagopian
hagos hagstrom hague hagwood hagy hahm hahn hahne hai haid haidar haig haigh haight haigler haile hailu hain haines
hainline hains hainsworth haire hairston haislip haith haithcock hajduk hajek haji hajjar hakala hakanson hake hakes
hakimi hakobyan halas halbach halberg halberstam halbert halbrook halbur halcomb haldeman halder hale haley halfacre
halfhill halfmann halford haliburton halili halko hall halladay hallahan hallam hallas hallberg hallen hallenbeck
haller hallett hallford hallgren halliburton halliday halligan hallin hallinan halling hallisey halliwell hallman
hallock halloran halloway hallowell hallquist hallstrom hallum halm halper halperin halpern halpert halpin halsell
halsey halstead halsted halteman halterman haltom halton haluska halverson halvorsen halvorson hamacher hamada
hamaker hamamoto haman hamann hamberg hamblen hambleton hamblin hambly hambrick hambright hamburg hamby hamdan
hameed hamel hamelin hamer hamers hames hamidi hamil hamill hamilton hamler hamlett hamlin hamm hammack hamman
hammann hammar hammel hammell hammen hammerle hammerschmidt hammersley hammersmith hammes hammett hammill hammitt
hammon hammond hammonds hammons hammontree hammoud hamner hamon hamp hampel hampshire hampson hampton hamre hamric
hamrick hamstra han hanau hanawalt hanby hance hanchett hanchey hancock hancox handa handel handley hane hanel haner
hanes haney hanford hanh haning hanisch hanke hankel hankerson hankey hankin hankins hankinson hanko hanks hanley
hanlin hanlon hanly hann hanna hannaford hannahs hanneman hannemann hanner hanners hanney hannigan hanning hannon
hannum hanover hanrahan hanratty hansard hansberry hansbrough hanscom hansell hanselman hansen hansford hanshaw
hanshew hansley hanson hanssen hantz hanus hanvey hanzel hanzlik hapner happ happe happel haq haque hara harada
haralson haran harari harb harbaugh harber harbert harbin harbison harbour harbuck harcourt harcrow hardage hardaway
hardcastle hardee hardeman hardenbrook hardesty hardgrove hardie hardiman hardin harding hardison hardisty hardman
hardnett hardrick hardt hardway hardwick hardy haren harer harewood harford harger hargett hargis hargrave hargraves
hargreaves hargrove hargus harig harjo harju harker harkey harkin harkins harkleroad harkless harkness harless
harling harmer harmeyer harmon harmsen harn harnage harnden harned harner harnett harney harnish harnois haro
haroldson haros harpe harper harpole harpster harr harrah harrel harrell harrelson harrigan harriger harrill
harriman harring harrington harriott harris harrison harriss harrity harrod harrold harrop harroun harryman harsch
harsha harshaw harshbarger harshman harstad harston hart harte hartel hartenstein harter hartfield hartford
hartgrove harth hartig hartigan hartin harting hartis hartje hartke hartl hartlage hartlaub hartle hartley hartline
hartman hartmann hartner hartness hartnett hartney harton hartranft hartsell hartsfield hartshorn hartsock hartson
hartt hartung hartwell hartwick harty hartz hartzell hartzler hartzog harutyunyan harvard harvel harvell harvey
harvick harvill harville harvin harvison harward harwell harwick harwood hasan hasbrouck hase hasegawa haselden
hashem hashemi hashi hashimoto hashmi haskett haskin haskins haslam hasler haslett hasley hass hassan hasse hassel
hassell hassen hassett hassinger hassler hasson hastie hastings haston haswell hatala hataway hatchell hatcher
hatchett hatfield hathaway hathcock hathorn hatley hatmaker hatt hattaway hatten hatter hatton hau hauber haubert
haubrich hauck hauenstein hauer hauf hauff haug hauge haugen hauger haugh haughey haught haughton haugland hauk haun
haupert haupt hauptman haury haus hauschild hause hausenblas hauser hausler hausman hausmann hausner haut havard
havel havelka haveman havener haver haverkamp haverland haverly haverty havey haviland havlicek havlik havrilla haw
hawbaker hawes hawke hawker hawkes hawkey hawkins hawkinson hawley hawn haworth haws hawthorn hawthorne haxton
hayashi hayashida haycock haycraft haydel hayden haye hayek hayer hayes hayford haygood hayhurst hayles haymaker
hayman haymes haymon haymond haymore hayne hayner haynes haynesworth haynie hayse hayslett hayslip hayter hayton
hayworth hazan hazelbaker hazelett hazell hazelrigg hazeltine hazelton hazelwood hazlett hazlewood hazzard he
heaberlin heacock headen headlee headley headrick heagy heald healey healy heaney heape hearn hearne hearns hearon
hearst heasley heaston heath heathcock heathcote heatherly heathman heatley heaton heatwole heavener heavey heavner
hebb hebel heberling hebert hebner hebron hechavarria hecht heck heckard heckart heckathorn heckel hecker heckert
heckman heckmann hecox hedberg hedden hedgecock hedgepeth hedger hedglin hedgpeth hedin hedley hedlund hedman
hedrick hedstrom hedtke hee heenan heer heeren heeter heffelfinger heffern heffernan heffington heffley heffner
heffron hefley heflin hefner heft hegarty hegde hege hegedus hegel hegeman heger hegg hegge heggie hegland hegler
hegwood hehn heid heidel heidelberg heideman heidemann heiden heidenreich heider heidler heidrick heidt heier
heifner heikes heikki heikkila heikkinen heil heilig heilman heim heiman heimann heimbach heimer heimerl heimlich
heims hein heindel heindl heine heinecke heineman heinemann heinen heiney heinle heinlein heinold heinonen heinrich
heinrichs heins heinsohn heintz heintzelman heinze heinzen heise heiser heisey heishman heisler heiss heist heistand
heit heitkamp heitman heitmann heitz heitzman heizer helberg helbert helbig helbling heldt helfer helfrich helgerson
helgeson helget helland hellard helle heller helling hellinger hellman hellmann hellstrom hellums hellwig hellyer
helman helmbrecht helmer helmers helmick helmke helms helmstetter helsel helsley helstrom helt helton heltzel helvey
helwig helzer hemann hemberger hembree hemby hemenway heming heminger hemingway hemme hemmelgarn hemmer hemmert
hemminger hemmings hempel hemphill hempstead hemsley hemstreet henandez henao henault hench hendee hendel hendershot
hendershott henderson hendler hendley hendon hendren hendricks hendrickson hendriks hendrix hendrixson hendryx
henegar heneghan heng hengst heninger henke henkel henkle henline henn henne henneberry henneman hennen hennes
hennessee hennessey henney hennigan henning henninger hennings henningsen hennington hennis henrich henrichs
henrichsen henricks henricksen henrickson henrie henriksen henrikson henriques henriquez henry henschel henschen
hensel hensen henshaw henslee hensler hensley henson hentges henthorn henthorne henton hentschel hentz henwood henze
heo hepburn hepler hepner hepp heppner hepworth herandez herard heras herber herberger herbert herbig herbin herbst
herbster hercules herda herder herdman herdt heredia hereford herendeen hergert herget hering herington herlihy
herman hermann hermans hermansen hermanson hermida hermila hermiz hermosillo hermsen hern hernandes hernandez
hernandezcruz hernandezgarci hernandezlopez hernandezmarti hernandezperez herndon herod heroux herr herrada herrarte
herrejon herrell herren herrera herrero herrick herrig herriman herrin herring herrington herriott herrman herrmann
herrod herrold herron hersch herschberger hersey hersh hershberger hershey hershkowitz hershman hersi hersman hersom
hert hertel herter hertlein hertz hertzberg hertzler hertzog herz herzberg herzig herzog hesch heskett hesler heslin
heslop hess hesse hessel hesseltine hesser hession hessler hessling hesson hestand hester heth hetherington hetland
hetrick hett hettich hettinger hetzel hetzer hetzler heu heuer heun heupel heuser heverly heward hewell hewes hewett
hewitt hewlett hewson heydt heyen heyer heying heyl heyman heymann heyn heyne heywood hiatt hibbard hibbert hibbitts
hibbler hibbs hibdon hibler hibner hice hickam hicken hickenbottom hickerson hickey hickle hicklin hickman hickmon
hickok hickox hicks hickson hida hidalgo hidrogo hieb hieber hiebert hiedi hiemstra hier hiers hiestand hiester
hietala hietpas hiett higa higareda higashi higbee higbie higby higdon higginbotham higginbottom higgins higginson
higgs higham highfield highfill highley highsmith hight hightower higley hignite higuchi higuera hijazi hikaru
hilaire hiland hilborn hilburn hild hildebrand hildebrandt hildebrant hilden hildenbrand hilderbrand hildreth hile
hileman hiler hiles hilgendorf hilger hilgers hilker hill hille hilleary hillebrand hillegas hillegass hillen
hillenbrand hiller hillery hillesheim hilley hillhouse hilligoss hilliker hillis hillman hillmann hillmer hillsman
hillstrom hillyard hillyer hilsabeck hilson hiltner hilty hiltz hilyard hilyer himel himes himmel hin hincapie hinch
hinchey hinchliffe hinchman hinck hinckley hinde hinderliter hindes hindle hindman hine hineline hineman hiner
hinerman hines hinesley hing hingle hink hinkel hinkle hinkley hinkson hinman hinnant hinnenkamp hinners hinojos
hinojosa hinostroza hinote hinrichs hinrichsen hinshaw hinsley hinson hinton hintz hintze hinze hinzman hiott hipp
hippensteel hipple hippler hipps hipsher hirai hiraldo hirano hirata hird hirose hirsch hirschberg hirschfeld
hirschi hirschman hirsh hirst hirt hirth hisaki hisako hiscock hise hisel hiser hisey hisle hislop hissong hitchcock
hitchens hitchings hitchner hite hites hitt hittle hitz hively hix hixenbaugh hixon hixson hjelm hladik hlavac
hlavaty ho hoadley hoag hoagland hoaglin hoak hoang hoar hoare hoback hoban hobbie hobbs hobdy hoberg hobgood hobson
hoch hochberg hochhalter hochman hochstein hochstetler hockaday hockenberry hockenbury hockensmith hocker hockett
hockman hocutt hodapp hodder hodel hodes hodgdon hodge hodgen hodges hodgin hodgins hodgkins hodgkinson hodgman
hodgson hodnett hodo hodson hodzic hoefer hoefler hoefling hoefs hoeft hoeger hoehn hoehne hoeksema hoekstra hoel
hoelscher hoenig hoeppner hoerner hoerr hoey hof hofacker hofbauer hofer hoff hoffa hoffart hoffer hoffert hoffman
hoffmann hoffmaster hoffmeister hoffmeyer hoffner hoffpauir hofland hofman hofmann hofmeister hofstetter hogan
hogans hogarth hoge hogeland hogg hoggan hoggard hoggatt hogge hogle hoglund hogrefe hogsett hogue hoh hohensee
hohenstein hohl hohman hohmann hohn hoisington hojnacki hokanson hoke holaday holahan holben holbert holbrook
holbrooks holcomb holcombe holdaway holdeman holden holder holderfield holderman holderness holdren holdridge
holdsworth holeman holen holewinski holford holgate holguin holifield holiman holius holl hollabaugh holladay hollan
holland hollander hollands hollandsworth hollar hollars hollaway holle holleman hollen hollenbach hollenback
hollenbaugh hollenbeck holleran holliday hollier hollifield holliman hollimon hollin hollinger hollingshead
hollingshed hollingsworth hollingworth hollins hollinshead hollister hollman hollmann holloman hollomon hollon
holloway hollowell hollywood holm holman holmberg holmen holmer holmes holmgren holmquist holmstrom holness holoman
holroyd holsapple holscher holsclaw holsey holshouser holsinger holsomback holsopple holst holste holstein holsten
holstine holston holt holtan holte holten holter holthaus holtkamp holtman holton holts holtsclaw holtz holtzclaw
holtzman holub holycross holyfield holyoak holz holzapfel holzer holzhauer holzinger holzman holzwarth holzworth hom
homa homan homann homesley hommel homola hon honaker honan honda honea honer honeycutt honeyman honeywell hong honig
honn honore hontz hoo hoobler hood hooke hooker hooley hoon hooper hoopes hoopingarner hoose hooser hoosier hooten
hootman hooton hooven hoover hopewell hopf hopgood hopkin hopkins hopkinson hopp hoppe hopper hoppes hopple hopps
hopson hopwood hoque hora horacek horak horan hord horgan hori horine horiuchi horlacher horman hormann horn
hornaday hornak hornback hornbaker hornbeck hornberger hornbuckle hornby horne horner horney hornick horning hornsby
hornstein hornung hornyak horowitz horrell horrigan horrocks horsch horsey horsfall horsley horsman horstman
horstmann horta hortman horton horvat horvath horvitz horwath horwitz hosack hosch hosein hosek hoselton hosey
hosford hosier hoskin hosking hoskins hoskinson hosler hosley hosman hosmer hoss hossain hosseini hossler hosterman
hostetler hostetter hostettler hostler hotaling hotard hotchkiss hoth hotham hott hottinger hottle hotz hou houchens
houchin houchins houck houde houdek houge hough houghtaling houghton houk houle houlihan hounshell houp houpt
hourigan hourihan housden householder houseknecht housel houseman houser houseworth housewright housh houska housley
housman houston hout houts houtz houze hovan hovanec hovatter hovde hoven hovermale hovey hovis hovland hovsepian
howard howarth howden howdyshell howe howell howells hower howerton howery howes howeth howey howie howington howk
howland howle howlett howley howse howser howson howton howze hoxha hoxie hoy hoye hoyer hoyle hoyos hoyte hrdlicka
hren hribar hritz hruby hruska hsia hsieh hsiu hsiung hsu hsueh htoo hu huaman huang huante huard hubbard hubbell
hubbert hubble hubbs huber huberty hubler hubley hubmann hubner huck huckabay huckabee huckaby huckeba huckins
huckleberry hucks huckstep hudak huddleson huddleston hudec hudelson hudgens hudgins hudkins hudman hudnall hudnell
hudock hudon hudson hudspeth huebner huegel huelskamp huelsman huerta huesca huestis hueston huether huett huettl
huezo huff huffaker huffer huffine huffines huffman hufford huffstetler hufnagel hufstetler hugg huggard huggett
huggins hughart hughes hughett hughey hughlett hughley hughs hughson hugley huguley huhn hui huie huisman huitron
huitt huizar huizenga huizinga hukill hulbert hulen hulet hulett hulin huling hulings hull hullett hullinger hulme
huls hulse hulsey hult hultgren hultman hultquist hults hultz humber humbert hume humes humiston humm hummel hummell
hummer humphery humpherys humphrey humphreys humphries hund hundal hundley hundt huneycutt hungate hungerford hunley
hunn hunnewell hunnicutt hunsaker hunsberger hunsicker hunsinger hunsucker hunt hunte hunter huntington hunton
huntoon huntsinger huntsman huntzinger hunziker huo huot hupp huppert huq hur hurd hurlbert hurlburt hurlbut hurley
hurlock hurn huron hursey hursh hurst hurston hurtado hurtt hurwitz husain husak husby huse huseby husein huseman
huser huskey huskins husman husmann huson huss hussain hussaini hussein hussey hussien hussong hust hustad husted
hutchcraft hutchens hutcherson hutcheson hutchings hutchins hutchinson hutchison huth hutsell hutson hutt hutter
hutto hutton hutzel hutzler huval hux huxtable huyck huynh huyser hwa hwang hyams hyatt hyche hyde hyden hyder hye
hyer hyland hyler hylton hymas hymel hymer hymes hyndman hynds hynek hynes hynson hyo hyon hypes hypolite hyppolite
hyre hysell hyslop hyson iacobucci iacono iacovelli iannacone iannelli ianni iannone iannotti iannucci iannuzzi
ibach ibanez ibarra ibe ibrahim icenhour icenogle ichikawa ickes iddings idowu idrovo iffrig ifill ige iglehart
iglesia iglesias igo igoe igou ihde ihle ihrig ihrke ikard ikeda ikerd ikner ilagan iler iles ilg ilic iliff ilkay
illescas illig illingworth imai imam imamura imboden imel imes imhof imhoff imlay imler imm immel imperato imus
inabinet ince inclan inda indelicato infante infantino infinger ing ingalls ingels ingenito inger ingersoll ingerson
inggs ingham ingle ingles inglis ingoglia ingold ingraham ingram ingrassia iniguez inlow inman inmon innes innis
inniss inoa inoue inouye insalaco inserra inskeep insley interiano inthavong inzunza ioannou ionescu iorio iovino
ipina ipock ippolito iqbal iracheta iraheta irani irby irelan ireton irey iriarte irias iribe irick irigoyen irion
irizarry irvine irwin isaac isaacs isaacson isakson isanori isaza isbell iseman isenberg isenhart isenhour isenhower
iser isham ishee isherwood ishida ishihara ishii ishikawa ishman islam islas isler isley ismail isner isola ison
istre italiano ito iturbe iturralde itzkowitz ivanov ivanova ivarsson ivers iversen ivery ives ivester ivey ivins
iwamoto iwanski iwasaki iwata iyengar iyer izaguirre izola izquierdo izzard izzi izzo jabbar jabbour jablonowski
jablonski jacinto jacklin jackman jacko jackowski jackqueline jackson jaco jacob jacobowitz jacobs jacobsen jacobson
jacobus jacome jacot jacox jacquet jacquiline jacuinde jadhav jaeger jaemin jafari jaffe jaffee jaffer jafri jager
jaggers jagielski jaglowski jagodzinski jahn jahner jahnke jahns jahr jaimes jaimez jain jaiswal jakubiak jakubowski
jalali jalbert jalloh jallow jalomo jamal jamerson james jameson jamika jamison janak janas janczak janda jandreau
janecek janes janeway jang janiak janicek janicki janisch janiszewski janke jankovic jankowski janney janotti
janousek janowiak janowski jans jansen jansky jansma janson janssen jansson jantz jantzen janvier janz janzen
jaquith jaramillo jarboe jarchow jardin jardine jardon jarecki jariwala jarman jarmon jarnagin jarnigan jaros jarosz
jarquin jarrard jarratt jarreau jarrells jarvi jarvie jarvis jasinski jaskiewicz jaso jasso jaster jauch jaudon
jauregui javaid jaworski jayaraman jaycox jaynes jeanbaptiste jeancharles jeanes jeanett jeanfrancois jeangilles
jeanice jeanjacques jeanlouis jeanphilippe jeansonne jeanty jedi jedlicka jee jeffcoat jefferies jefferis jeffers
jefferson jefferys jeffords jeffress jeffreys jeffries jeffs jelinek jelks jellison jemison jemmott jen jencks
jeneva jeng jenkin jenkins jenkinson jenks jenne jennefer jennell jenner jenness jennett jenney jennine jenning
jennings jennison jensen jent jeon jeong jeppesen jeppson jepsen jepson jerabek jerez jerger jerkins jerlene jerman
jernigan jervis jeschke jeske jespersen jessia jessop jessup jestine jesusita jeter jette jetter jetton jeudy jeune
jew jewell jewett jewkes jex jha jhamtani jhaveri ji jia jiang jiao jibo jiggetts jilek jiles jillson jimenes
jimenez jimerson jiminez jimison jimmerson jin jindra jines jing jinks jinny jiron jividen jiwani jobe jobes jobin
jobson jochim jochum jock jocson jodoin joeann joens joffe joffrion johal johannesen johannessen johanning johannsen
johansen johanson johansson john johns johnsen johnsie johnson johnsrud johnston johnstone joiner joines joji jojola
jolicoeur jolin jolivette jolley jolliff jolliffe joly jolyon jonas jones jong jonie jonker jonson jonsson joo joos
joost joplin jordahl jordan jorgensen jorgenson joseph josephs josephson joshi josphine joubert jourdain jovanovic
jovel jowers joyal joyce joyner joynes joynt jozwiak juarbe juarez judice judkins jue juergens juhasz juhl juhnke
julian juma junco jundt juneau jung junge jungers jungwirth junita junker junkin junkins juntunen junya junzhe
juraci jurado jurek jurewicz jurgens jurgensen jurkiewicz jurkowski juscelino jusino juste justesen jutras kaatz
kaba kabat kabel kachel kackley kacmar kaczmarczyk kaczmarek kaczmarski kaczor kaczorowski kaczynski kadakia kadel
kading kadlec kaeding kaehler kaelen kaercher kaeser kaestner kafer kafka kafri kahan kahl kahle kahler kahlon kahn
kahrs kainz kaiser kakar kalama kalata kalb kalbach kaler kaleta kalinoski kalinowski kalish kalka kallas kallenbach
kallio kalman kalmbach kalra kaltenbach kalu kaluza kam kamal kamara kamath kamau kamdar kamen kamer kamin kaminski
kaminsky kamm kammer kammerer kamp kampa kamper kampf kamps kamradt kamrath kan kanagy kanda kandel kandra kane
kaneko kaneshiro kang kangas kania kanipe kann kannan kanner kant kanter kantner kantola kantor kantz kanu kanzhelev
kanzler kao kapadia kapinos kaplan kapoor kapp kappel kappes kappler kapur kapusta kar karanja karapetyan karasek
karbowski karch karcher karczewski kardos karels karg kargbo karger karim karimi kariuki karki karle karlen karlin
karls karlsen karlson karlsson karn karner karnes karns karow karp karpinski karr karras karrick karst kartchner
karwoski karwowski kasch kaser kashani kashyap kasinger kasner kasparian kasper kasprzak kasprzyk kass kassa kassab
kassel kassis kassner kasson kast kastelic kasten kaster kastner katayama kates kath kathline kato katona kats katt
katta katz katzenberger katzer katzman kau kauffman kauffmann kaufman kaufmann kaufmanns kaul kaup kaur kaus kaushal
kaushik kauth kautz kautzman kavanagh kavanaugh kawa kawagoe kawaguchi kawahara kawai kawakami kawamoto kawamura
kawano kawasaki kaylor kays kayser kazanjian kazarian kazee kazemi kazi kazmi kazmierczak kazmierski keach keady
keagle keagy keahey kealey kealoha kealy keane keaney kear kearney kearns kearse keasler keast keathley keating
keats keatts kebede keck keckler kee keeble keebler keech keef keefe keefer keehn keele keeler keene keeney keenum
kees keese keesee keesler keesling keeter keeth keeton keever keffer kegel kegler kegley kehl kehler kehm kehn kehoe
kehr kehrer keifer keiffer keil keilman keim keiper keir keiser keisler keisling keister keita keiter keith keitha
keithley keitt keizer kekoa kelch kelchner keleher kelemen kell kellam kellams kellar kelleher kellems kellenberger
keller kellerman kellermann kellett kelley kelliher kelling kellis kellison kellman kellner kellogg kells kellum
kelly kelm kelman kelsay kelsch kelso keltner kelty kelvin kem kemble kemenade kemmer kemmerer kemnitz kemp kempa
kempe kempen kempf kempfer kempker kempton kendall kendig kendle kendrick kendricks kenealy kenefick keneth kenison
keniston kenkel kennamer kenneally kennebrew kennedy kennell kennelly kennemer kenner kennerly kennerson kennett
kenning kennington kennison kenny kensinger kent kenworthy keogh keohane keough keown kephart kepler kepley
keplinger kepner keppel kepple keppler ker keranen kerber kerbs kerby kercher kerchner kerekes kerfoot kerins
kerkhoff kerley kerlin kern kernan kerner kerney kernodle kerns kerr kerrick kerschner kersey kersh kershaw kershner
kerstetter kersting keruac keshishian keshishyan kesler kesling kesner kessel kesselman kesselring kessinger kessler
kestenbaum kester kesterson kestler kestner ketcham ketchem ketcher ketcherside ketchum ketelsen ketner ketola
ketron ketter ketterer kettering ketterling ketterman kettler kettner kevorkian keyes keyser kha khachatryan khadka
khaimov khalaf khalil khalili khalsa khamis khan khanal khanam khang khanna khare khatib khatoon khatri khatun
khavronenko khawaja khim kho khokhar khong khoo khosla khouri khoury khurana khuu kibbe kibbey kibble kibby kibler
kibodeaux kicklighter kidane kidd kidder kiddy kidwell kiefer kieffer kiehl kiehn kielty kiely kienitz kienzle kier
kierstead kies kiesel kieser kiesling kiessling kieu kifer kiger kiggins kight kightlinger kiker kikuchi kil kilbane
kilborn kilbourn kilbourne kilbride kilburg kilburn kilby kilcoyne kilcrease kilcullen kilday kildow kilduff kile
kilgo kilgore kilkenny killam killebrew killeen killen killgore killinger killingsworth killion killman killmer
killoran killough killpack kilmartin kilmer kilpatrick kilroy kim kimani kimball kimbel kimbell kimberlin kimberling
kimbery kimble kimbler kimbra kimbrel kimbrell kimbro kimbrough kime kimes kimm kimmel kimmell kimmet kimmey kimmons
kimpel kimrey kimsey kimura kimzey kinard kincade kincaid kincannon kincer kinch kincheloe kinchen kindel kindell
kindig kindler kindley kindt kiner kines king kingery kinghorn kingman kingrey kingsbury kingsland kinkade kinkaid
kinkead kinkel kinlaw kinloch kinman kinn kinnaird kinnaman kinnamon kinnard kinne kinnear kinner kinnett kinney
kinnison kinnunen kinoshita kinsel kinsella kinser kinsler kinslow kinsman kinter kintner kintz kinyon kinzel kinzer
kiper kipkemboi kipling kiraly kirby kirch kircher kirchhoff kirchner kirchoff kirk kirkbride kirkendall kirkendoll
kirker kirkham kirkley kirklin kirkman kirkpatrick kirksey kirkwood kirlin kirn kirsch kirschbaum kirschenbaum
kirschner kirst kirstein kirtley kirton kirts kirven kirwan kirwin kiser kish kishbaugh kisling kisner kisor kissane
kissee kissel kissell kissick kissinger kissling kissner kissoon kist kister kistler kistner kita kitagawa kitch
kitchell kitchin kitchings kitson kitt kittel kittell kittelson kitterman kittinger kittle kittleson kitto kittredge
kittrell kitts kitzman kitzmiller kivett kiyoko kizer kjos kjr klaas klaassen klabunde klages klahn klaiber klamm
klann klapp klapper klar klass klassen klatt klausner klaver klawitter kleckner klee kleeman klees kleiber kleiman
klein kleinberg kleine kleiner kleinert kleinhans kleinhenz kleinman kleinpeter kleinsasser kleinschmidt kleinsmith
kleist klem kleman klement klemm klemme klemmer klemp klenk klenke kleppe klepper klett kleven klick klier kliewer
klim klima klimas klimczak klimek klimenko kline klinedinst klinefelter kling klingaman klingbeil klinge klingenberg
klingensmith klinger klingler klingman klink klinker klinkhammer klintrup klippel klitzke kloc klocek klock klocke
kloepfer klonowski kloos klopfenstein klopfer klopp klos klose klosowski kloss kloster klosterman kloth klotz kluck
kluesner klug kluge klumb klump klumpp klunk kluth klutts kluttz kluver kmetz kmiec kmiecik knaack knaak knab knabe
knable knaggs knapik knapke knapp knappenberger knapper knapton knarr knaub knauer knauf knauff knaus knauss knebel
knecht kneeland kneip knell kneller knepp knepper knerr knicely knick knickerbocker knierim knies kniffen kniffin
knigge knight knighten knighton knipe knipp knisely knisley kniss knittel knitter knittle knobbe knobel knoblauch
knoble knobloch knoblock knoch knoche knode knodel knoebel knoke knoles knoop knop knopf knopp knorr knoth knott
knotts knouse knowles knowlton knox knudsen knudson knudtson knupp knust knuth knutsen knutson ko kobayashi kobel
kober kobs kobus koch kochan kochanski kocher kochevar kochis koci kocian kock kocsis kocurek kodali kodama koebel
koegel koehl koehler koehn koehne koeller koelling koelsch koenen koenig koenigs koepke koepp koeppel koeppen
koerber koerner koert koester koetter koffler koffman kofoed koga kogan koger kogut koh kohan kohl kohler kohli
kohlman kohlmann kohlmeier kohlmeyer kohls kohn kohnen kohnke kohout kohr kohrs kohut kojima kok koki kokoszka
kolakowski kolar kolarik kolasa kolasinski kolb kolbeck kolberg kolenda kolenovic kolesar kolk kolker koll kollar
koller kolli kollie kolling kollman kollmann kolman kolodziej kolp kolstad komar komorowski kon kondo kone konecny
konen konieczny konig koning konkel konkle konkol kono konopka konrad konrath kontos konz koo koob koogler kooiman
kooistra koon koonce koons koontz koop koopman koos kopacz kopczynski kopec kopecky kopel kopf kopka koplin kopp
koppel koppelman koppenhaver kopplin koprowski koran korando korb korbel korf korff korhonen korinek korman korn
kornacki kornegay kornfeld koroma korpi kort korte korth kortz kos kosa kosakowski kosar kosch kosek kosel koser
koshy kosiba kosik kosinski koskela koski kosko kosloski koslowski kosman koss kost kostecki kostelecky kostelnik
koster kostic kostick kostka kot kota kotarski kotch kotecki koth kothari kothe kotler kotowski kott kotter kottke
kotula kotz kou kouba kouns kountz kouri koury koushik kovac kovacevic kovacevich kovach kovacic kovacs koval
kovalchuk kovalcik kovalenko kovaleski kovar kovarik kovatch kowal kowalczyk kowaleski kowalewski kowalik
kowalkowski kowalski kowalsky koyama koza kozak kozar kozel kozicki koziel kozik kozikowski koziol kozloski kozlov
kozlowski kozma kozub kraatz krach kracht kraemer krafft kraft krager krahn krajewski kraker krakowski kral kralik
krall kram kramer kramp krantz kranz krapf krasinski kraska krasner krasniqi krass kratochvil kratz kratzer kraus
krause kraushaar krauss krausz kraut krauter krauth kravchenko kravets kravetz kravitz krawczyk krawiec kray kraynak
kreager kreamer krebs krebsbach krech kreeger kreft kreger krehbiel kreider kreidler kreiger krein kreiner kreis
kreischer kreiser kreitz kreitzer krejci krell kremer krenek krentz krenz krepps kreps kresge kress kresse
kretschmer kretz kretzer kretzschmar kreuser kreutz kreutzer kreuzer krewson krey krick krider kriebel krieg kriegel
krieger krier kriesel krigbaum krikorian krill kriner kring krings krinsky krise krisher krishnamoorthy
krishnamurthy krishnan krist kristeen kristensen kristiansen kristle kristoff kritzer kriz krizan kroeger kroeker
kroening kroger krogh krogman krogstad kroh krohling krohn krol krolikowski kroll krom kromah kromer kron kronberg
krone kronenberg kroner kronk kroon kropf kropp kross kroupa krouse krout kruckenberg krueger krug kruger kruk
krukowski krull krum krumm krummel krumwiede krupa krupinski krupka krupp krupski kruse kruszewski kruzel kryger
krysiak krzeminski krzyzanowski kuan kuang kubacki kubala kubat kube kubes kubiak kubicek kubicki kubik kubinski
kubitz kubo kubota kucera kuch kuchar kucharski kuchera kuchinski kuchler kuchta kucinski kuck kuczynski kuder kudla
kudrna kudrow kue kuebler kuehl kuehn kuehne kuehner kuenzi kuester kugel kugler kuhar kuhl kuhle kuhlman kuhlmann
kuhn kuhne kuhnert kuhns kuhr kuiper kuipers kujawa kujawski kuk kukla kuklinski kukowski kukuk kula kulak kulas
kulesa kulesza kulhanek kulick kulig kulik kulikowski kulinski kulka kulkarni kull kulla kullman kulow kulp kulpa
kum kumar kumari kumm kummer kump kumpf kun kuna kunce kunde kundert kung kunkel kunkle kunkler kunselman kunst
kuntz kunze kunzler kuo kuper kuperman kupfer kupiec kupka kupper kuras kurek kuriakose kurian kurkowski kurland
kurosawa kurowski kurtenbach kurth kurtz kurtzman kuruvilla kurz kus kusch kuschel kusek kush kushner kushnir kuss
kuster kuta kutch kutcher kutsch kutz kuykendall kuyper kuzma kuznetsov kuznetsova kvist kvyat kwak kwan kwasniewski
kwasny kwiatkowski kwiecinski kwok kwon kwong kyaw kyer kyi kyker kyles kym kyoko kyong kysar kyser kyte laabs
laakso labadie labar labarbera labarge labarre labastida labat labate labbe labeau labella labelle laber laberge
lablanc labombard labonte laborde labossiere labounty laboy labra labrada labrador labrake labranche labrecque
labrie labriola labrum labuda lac lacasse lacava lacayo lacaze lacefield lacerda lach lachance lachapelle lacher
lachman lachney lacina lackey lackie lackner laclair lacomb lacombe lacorte lacoste lacount lacour lacourse lacresha
lacroix lacross lacson lada ladd ladner ladnier ladouceur ladson laduca ladue laduke ladwig lafata lafave lafavor
laferriere lafever lafferty laffey laffin laffoon lafitte laflamme lafler lafleur lafollette lafon lafond lafont
lafontaine lafontant laforce laforest laforge laforte lafortune lafountain laframboise lafrance lafreniere lafuente
lagace lagana lagarde lagasse lage lagman lago lagomarsino lagos lagrange lagreca lagrone laguardia laguerre laguna
lagunas lagunes lahaie lahaye lahey lahman lahoma lahr lahti lahue lai laidlaw lail lainez laing lainhart laino
laird lairson laitinen lajara lajeunesse lajoie lakatos lakeesha laker lakey lakhani lal lalani lalanne laliberte
lalit lall lalla lalley lalli lallier lally lalonde lalone lalor lam lamacchia lamadrid laman lamanna lamantia lamar
lamarca lamarche lamarre lamas lamaster lamay lamb lambdin lambe lamberson lambert lamberth lamberti lamberton
lambertson lamberty lambeth lambie lamborn lamboy lambright lambros lambson lamendola lamere lamers lamey lamica
lamie lamkin lamm lammers lamon lamond lamons lamontagne lamore lamoreaux lamorte lamothe lamotte lamour lamoureux
lampe lampert lamphere lamphier lamping lampkin lampkins lampley lampman lamprecht lampron lampson lampton lamson
lamy lanahan lancaster lanclos lancour lanctot landa landau landaverde lande landeros landers landes landess
landfair landgraf landi landino landman lando landolfi landolt landowski landreneau landreth landrum landry
landsberg landsman landwehr lane lanford lang langan langarica langdale langdon lange langel langen langenfeld
langer langevin langford langham langhorne langille langlais langland langley langlinais langlois langner langone
langstaff langton langworthy lanham lanier lanigan laning lank lankford lanman lann lannan lanni lanning lannom
lannon lanoue lanphear lanpher lansberry lansdale lansdown lansdowne lanser lansford lansing lanter lanterman
lanthier lantigua lantis lantrip lantz lanum lanuza lanz lanza lao lapage lapaglia lapan lape laperle lapham lapidus
lapierre lapin lapine lapinski laplaca laplant laplante lapoint lapointe lapolla laporta laporte lapp lappe lappin
laprade lapsley lara larabee laracuente laramee laramore laraway lare lareau laredo laree lares larez largent largo
larimer larimore larin larios larison larivee lariviere larkey larkins larmore larner larocca larocco laroche
larochelle larock larocque laroe laroque larosa larose larrabee larraine larranaga larrea larrick larrimore larrison
larsen larson larsson larussa larusso lasala lasalle lasater lascala lascano lasch lascola laseter lashandra
lashaunda lashbrook lashell lasher lashley lashomb lashua lashway lasiter laska lasker laskey lasko laskowski lasky
lasley lasota laspina lasseigne lassen lasser lasseter lassiter lasso lasswell laster lastinger lastra lasure
laswell latham lathem lathrop latimer latimore latini latino latiolais latona latorre latour latshaw latson latta
lattanzi lattanzio lattimer lattimore lattin latu latulippe lau laub laubach laube lauber lauck laudenslager lauder
lauderdale laue lauer laufenberg laufer lauffer laughery laughlin laughman laughton launius laur lauran laurena
lauria lauricella lauritsen lauritzen laursen laury lautenschlager lauterbach lauth lautzenheiser lauver lauzon
lavalle lavallee lavalley lavan laventure laver laverde laverdiere lavergne laverty lavery lavette lavey lavigne
lavin lavine laviolette lavoie lavone lavoy lavy law lawal lawes lawhead lawhon lawhorn lawhorne lawing lawler
lawley lawlor lawrence lawrenz lawrie lawry lawson lawter lawver laxson laxton laycock layfield laymon lazalde lazar
lazard lazarus lazcano lazenby lazerka lazo lazor lazos lazzara lazzari lazzaro le leach leachman leacock leadbetter
leadingham leahey leahy leake leal leaman leamy leano leanora leanos leaphart lear leard leary leas leasure leath
leatham leatherman leathers leatherwood leavell leavens leaver leavitt leavy leazer lebaron lebarron lebeau lebedev
lebel leber lebert leblanc lebleu leblond lebo leboeuf lebon lebouef lebovits lebow lebowitz lebrun lecates lech
lecher lechner lechtenberg lechuga lecia leck leckie leckrone leclair leclaire leclerc lecompte lecomte leconte
lecount lecrone lecroy lecuyer leday ledbetter leddy leder lederer lederman ledesma ledet ledezma ledford ledgerwood
ledlow ledo ledonne ledoux leduc leduchowski ledwith ledyard lee leeder leedom leeds leedy leeman leep leeper lees
leese leeson leet leeth lefeber lefebre lefebvre lefever lefevers lefevre leff leffel leffew leffingwell leffler
lefkowitz lefler leflore lefort lefrancois leftridge leftwich legan legarda legare legarreta legaspi legate legault
lege legendre leger legere legette legg legge leggett leggette leggio legler lego legorreta legrand legrande legree
legros lehan lehane lehew lehigh lehman lehmann lehmkuhl lehn lehnen lehner lehnert lehr lehrer lehrman lehto leib
leibold leibowitz leiby leicht leick leid leida leider leier leifer leight leighton leighty leija leiker leimbach
lein leinbach leinen leiner leingang leininger leinweber leis leiser leishman leist leister leitch leite leiter
leitner leitz leitzel leiva leja lejeune lekisha leleux lem lema lemaire leman lemanski lemaster lemasters lemay
lemberger lembke lembo lemcke lemelin lemelle lemen lemere lemery lemieux leming lemire lemke lemley lemm lemma
lemmer lemmon lemmons lemoine lemond lemonds lemos lemus lenahan lenart lenderman leng lengacher lengel lengyel
lenhardt lenhart lenihan lenita lenk lenker lenning lennox lenoir lenon lensing lentine lentini lents lentz lenz
lenzen lenzi leoma leon leonard leonardi leone leonetti leong leonguerrero leonhardt leontine leos lepage lepak
lepard lepe lepine lepkowski lepley lepore lepp lepper leppert leppo lepre lerch lerma lerman lerner leroux leroy
lesage lesane lesch lesesne lesh lesha lesher lesinski lesko leslie lesmeister lesniak lesniewski lesperance lessard
lessig lessley lessman lessner lester lesueur lesure leszczynski letcher letchworth letellier letendre letham leto
letourneau letson lett lettieri letts leu leuck leuenberger leung leuthold leva levalley levandoski levandowski
levario levasseur leveille levell levengood levens levenson leventhal leveque leverenz leverett leverette leverich
levert leverton levesque levey levin levine leviner levings levingston levins levinson levis levison levit levitan
levitsky levitt levy lewallen lewandowski lewellen lewellyn lewey lewicki lewin lewinski lewis lewison lewter lewton
ley leyba leyden leyendecker leyva lezama lezcano lheureux li liang liao lias libbey libby liberatore liberman
libert liburd licari licata licea licht lichtenberg lichtenberger lichtenstein lichter lichtman lichty lickteig
licon licona liddell liddick liddle lieb liebe liebel lieber lieberman liebert liebig liebl liebler liebman
liebowitz liechty liedtke liendo lienemann liera lierman lieser lieske lietz liew liggett liggins lightbody lightcap
lightfoot lighthall lightle lightner lightsey lighty ligon liguori lile liles lilienthal lill lillard liller lilley
lilliam lillibridge lillis lillo lim lima limas limbach limbaugh limberg limbrick limon limones lin linam linan
linares linch linck lind lindahl lindamood lindauer lindberg lindblad lindblom lindbloom lindeman lindemann
lindemuth lindenberg lindenmuth linder linderman lindgren lindholm lindhorst lindler lindner lindo lindon lindor
lindow lindquist lindqvist lindsay lindsey lindsley lindstrom lineback linebarger linebaugh lineberger lineberry
linehan linford ling lingard lingenfelter lingerfelt lingle linhares linhart lininger linke linkous linnell linneman
linney linquist lins linscott linsley linson linthicum lintner lintz linville linz liotta liou lipari lipe lipford
lipham lipinski lipka lipke lipkin lipman lipp lippard lippe lippert lippincott lippman lippold lipps lippy lipscomb
lipsey lipski lipsky lipson liptak lipton liquori liranzo lirette liriano lisboa liscano lisenbee lisenby lish lisi
lisk liska lisle lisowski liss lister liston liszewski litchfield litchford litherland litke litman litt littell
litten litteral little littlefield littlejohn littlepage littles littleton littlewood littman litton littrell litvak
litvin litwiller litwin litz litzenberger litzinger liu livas livengood liverman livermore liverpool livesay livesey
livingood livingston livingstone livsey liwanag lizama lizana lizaola lizardi lizardo lizarraga lizcano lizotte
llamas llanas llanes llano llerena llorens llorente lloyd lo loaiza loar loayza lobato lobaugh lobb lobban lobdell
lobel lobello loberg lobianco lobo lobos lobue locascio locastro loch locher lochner locicero lockaby lockamy
lockard locke lockett lockey lockhart locklear lockley locklin lockman lockner lockridge lockwood lococo lodato
loden loder lodes loe loeb loeber loeffelholz loeffler loehr loera loesch loescher loeser loew loewe loewen loeza
lofaro loffay loffredo lofgren lofland loflin lofquist loftin loftis lofton loftus logan loggins logiudice lograsso
logsdon logston logue logwood loh lohman lohmann lohmeyer lohnes lohr lohse loi loiacono loise loiseau loiselle loja
lok loken lokey lokken lollar lolley lollis loman lomas lomax lomba lombard lombardi lombardo lombera lomeli
lomonaco loncar london londono lonergan lones loney long longacre longbrake longe longenecker longfellow longhurst
longino longley longman longmire longmore longnecker longo longobardi longoria longshore longstreet longstreth
longsworth longtin longwell longworth lonon lonsdale loo looby looker looman loomis looper loor loos lopata loper
lopera lopes lopez lopezcruz lopezgarcia lopezgomez lopezgonzalez lopezhernandez lopezlopez lopezmartinez lopezperez
lopezramirez lopezrodriguez lopezsanchez lopiccolo lopp lopresti lopyrev lor lorah lorance loranger lorber lorch
lord lorden lorean loredo lorenc lorenson lorentz lorentzen lorenz lorenzana lorenzen lorenzi lorenzo lorette loria
lorick lorilee lorimer loring lorio lorriane lorrine lortie lorton lortz lorusso los losada losano losch loschiavo
losee losey losh losito losoya lothrop lotito lotspeich lott lotter lotts lotz loucks louden louderback loudermilk
loudin loudon lougee lough loughlin loughman loughran loughrey loughridge loughry louissaint louk louks lounsberry
lounsbury loupe louque loura loureiro lourenco lourie louthan louviere loux lovan lovas lovato love loveall loveday
lovegrove lovejoy lovelace lovelady loveland loveless lovell loven lovera loverde loveridge lovering lovern lovett
lovetta lovette lovick lovin lovingood lovings lovins lovitt lovo lovvorn lowden lowder lowe lowenstein lowenthal
lowery lowes lowman lown lowney lowrance lowrey lowrie lowry lowther lowy loya loyer loyola loza lozada lozano
lozier lozoya lu luallen lubas lubben lubbers lubeck luber lubin lubinski lubrano luby lucarelli lucas lucatero
lucchese lucchesi lucci lucena lucente lucero lucey luchini luchsinger lucht luciani lucido lucier lucke luckenbill
luckett luckey luckie luczak ludden ludeman ludington ludlam ludlow ludlum ludtke ludwick ludwig ludy luebbe
luebbers luebbert luebke lueck luecke lueders luedke luedtke lueken luellen luera lueras lueth luevano luevanos luff
luffman lufkin luft lugar luger lugo luhman luhrs lui luis luisi lujan lujano lukacs lukasiewicz lukasik lukehart
lukens luker lukes lukic lukowski lule lum luman lumbreras lumley lummus lumpkin lumpkins lumsden lun luna lunceford
lund lundahl lunday lundberg lundblad lunde lundeen lundell lundgren lundin lundmark lundquist lundstrom lundy
lunger lunn lunsford lunt luo luoma luong luongo luper lupercio lupi lupian lupien luppino lupton luque luquin lurie
lurlene lurry lusardi lusby luse lusk lussier lustig luter lutgen luth luther luthi luthy lutman luton lutter
lutterman lutton luttrell lutz luu luviano luy luzader luzier luzzi lwin ly lyall lybarger lybrand lyday lyde lyden
lydic lydick lydon lyell lyerly lyford lyke lykes lykins lyles lymon lynam lynch lynd lynde lyndia lyne lynes
lynetta lynk lynn lyon lyons lytle lyttle lytton lyvers ma maack maag maahs maas maass maassen mabe mabee maben
maberry mabery mabey mabie mabon mabrey mabry macaluso macaraeg macareno macari macarthur macaulay macauley macbeth
macbride maccallum maccarone macchia macconnell macdonald macdonell macdonnell macdougall macdowell maceachern
maceda macedo macedonio macek macfarland macfarlane macgillivray macgregor mach macha machacek machado machen machin
machorro machuca macias maciejewski maciel macinnes macinnis macintyre macisaac maciver mackall mackay macke macken
mackenzie mackey mackiewicz mackin mackinnon mackintosh mackley macko mackowiak maclachlan maclaren maclaughlin
maclean maclellan maclennan macleod maclin macmaster macmillan macnamara macnaughton macneil macneill macomber
macphail macphee macpherson macquarrie macqueen macrae macri macwilliams madalene madamba madan madani madar madara
madariaga maday madden madding maddock maddocks maddox madeira madej mader madera madere madero madewell madill
madkins madlock madonia madore madriaga madrid madrigal madril madriz madruga madry madsen madson madueno madura
maduro maeda maeder maes maese maestas maestre maestri maez maffei maffeo maffett magadan magalhaes magallan
magallanes magallon magana magar magaret magat magby magee mager magers mages maggard maggart maggi maggio maggiore
maggs magid magiera magill maginnis maglio maglione magloire magnan magnani magner magness magno magnotta magnuson
magnussen magnusson magoon magri magro magruder maguire magwood magyar mah mahabir mahadeo mahaffey mahaffy mahajan
mahal mahan mahaney mahar maharaj maher maheshwari maheu mahl mahle mahler mahlum mahmoud mahn mahnke mahnken mahon
mahone mahoney mahony mahood mahr mahurin maiello maier maiers maietta mailhot maillet mailloux maimone maina maine
maines mainor mainville maio maiorana maiorano mair mais maisano maisch maisel maisonet maitland majano majchrzak
majeed majerus majeski majette majewski majka majorie majumdar mak makela makepeace makin makinen makowski makris
makuch malacara malachowski malagon maland malanga malarkey malatesta malave malay malbrough malchow malcomb
maldonado malec malecha malecki malenfant maleski maley malhi malhotra malicki malicoat malik malin malinowski
maliszewski malizia malkin malkowski malla mallari mallen mallery mallett mallette malley mallia mallick mallin
mallo mallon mallonee mallow malloy mallozzi malm malmberg malmgren malmquist malmstrom malo malone maloney maloof
malott malouf maloy malpass malpica malson malta maltby maltese maltez malthe maltos maltz malveaux maly mam mamaril
mammen mamo manahan manalang manalo manansala manasco manbeck mance mancebo mancera mancha manchester mancia mancil
mancilla mancillas mancinas mancinelli mancini mancino manco mancuso mandal mandarino mandel mandelbaum mandell
manders mandeville mandigo mandrell mandujano maner maness maney manfre mang mangal mangan manganaro manganello
manganiello mangano mangat mangels manges mangham mangiaracina mangin mangini mangino mangione mangold mangone
mangrum mangual mangum mangus manhart maniaci manie manier manigault manigo manion manis maniscalco manjarrez mank
manka manke manker mankin mankins manko mankowski manlove mann mannan mannarino manney manni manning mannings
mannino mannion mannix manno mannon manns mano manos manoukian manring manriquez manry mansaray manseau mansell
manser mansfield manship mansilla manske mansker manso manson mansoor mansour mantell manthe manthei manthey mantia
mantilla manton mantooth mantz manukyan manus manville manwaring manwarren manygoats manz manzanares manzanarez
manzano manzella manzer manzi manzo mao mapes mapp maqueda marable maradiaga maragaret maragh maragret maraj marano
maranto maras marasco marasigan marbach marban marburger marbury marbut marcano marcantel marceau marceaux marcelene
marcelin marcene marchan marchand marchant marchbanks marchena marchese marchetti marchi marchione marchman marcil
marciniak marcinko marcinkowski marcks marconi marcott marcotte marcoux marcucci marcum marczak marden marder mardis
maredia marenco marengo mareno marentes maresca maresh marez marg margart margeret margert margerum margeson marget
margiotta margolies margolin margolis margorie margrett marguerita margulies marhta mariani marich maricle marin
marinaccio marinaro marinelli marinello marinez maring marini marino marinos marinucci mariotti mariscal mark
markarian markee markert marketta markey markgraf markham markiewicz markin markland markle markley markman markov
markovic markovich markovitz markowitz markowski marks marksberry markum markwardt markwell marlar marlatt marler
marlett marling marmo marmol marmolejo marmolejos marmon marnell marney maron marone maroney marotta marple
marquardt marquart marquerite marques marquess marquez marquina marquitta marr marra marren marrero marriner
marriott marris marro marrocco marron marrone marroquin marrs marrufo marrugo marrujo marsala marsch marschall
marsden marsee marseille marsella marsh marshall marshburn marshman marsico marson marsteller marston marszalek
marte martel martella martelli martello martens martes marth marthaler martin martindale martindelcamp martineau
martinek martinelli martines martinez martinezcruz martinezgarcia martinezhernan martinezlopez martinezmartin
martinezperez martini martins martinsen martinson martir martirosyan martis marton martone martorana martorano
martucci martz maruca marucci marulanda maruska maruyama maryetta maryland marylia maryln marz marzan marzano marzec
marzo marzolf marzullo masaru mascarenas mascarenhas mascari mascaro maschino masci mascolo mascorro mase masek
masella maselli maser mashburn masi masias masiello masih masino maske maskell masker maslanka maslowski mason
masone masoner masood masoud masri massaquoi massari massaro masse massenburg massengale massengill masser massey
massi massie massingale massingill massman masso massoud mastandrea masteller masten masterson mastin maston
mastrangelo mastro mastroianni mastronardi mastropietro masucci masuda mata matamoros matarazzo matarese matas
matchett mateen mateer matejka mateos matera matha mathai mathe matheis mathena matheney matheny mather matherly
matherne mathers matheson mathews mathewson mathey mathies mathiesen mathieson mathis mathisen mathison mathur
mathurin matin matkin matlack matlock matney mato matos matousek matranga matson matsuda matsui matsumoto matsumura
matsunaga matsuo matsuoka matsuura matta mattei mattera mattern matteson matteucci mattheeuw matthews matthies
matthiesen matthys mattice mattila mattingly mattioli mattix mattocks mattoon mattos mattox mattson matula maturino
maturo matus matuska matuszak matuszewski matute matzen matzke mau mauch mauck mauer mauger maughan mauk mauldin
maule maull maultsby mauney maung maupin maurer mauri mauriello maurin maurita maus mauser maust mauza mauzy maves
maw mawhinney mawyer maxam maxey maxfield maxon maxson maxwell may maybee mayberry maybin maycock mayeaux mayeda
mayen mayer mayers mayeux mayfield mayhall mayhan mayhew mayhue mayhugh mayle maynard mayne maynes maynor mayo
mayola mayon mayoral mayorga mayorquin mayotte mayr mays mayse maysonet mayton mayur mayville mayweather maza
mazariego mazariegos mazer maziarz mazo mazon mazur mazurek mazurkiewicz mazyck mazza mazzara mazzarella mazzei
mazzella mazzeo mazzola mazzone mazzoni mazzotta mazzuca mbappe mbatha mbeki mcabee mcadam mcadams mcadoo mcadory
mcafee mcaleer mcalexander mcalister mcallister mcaloon mcalpin mcalpine mcamis mcanally mcandrew mcandrews mcaninch
mcanulty mcardle mcatee mcateer mcauley mcauliffe mcavoy mcbain mcbean mcbeath mcbee mcbeth mcbrayer mcbride mcbrien
mcbroom mcbryde mcburnett mcburney mccaa mccabe mccafferty mccaffery mccaffrey mccahill mccaig mccain mccaleb
mccalister mccall mccalla mccallie mccallion mccallister mccallum mccambridge mccamey mccammon mccampbell mccance
mccandless mccane mccanless mccann mccanna mccannon mccants mccardell mccardle mccargo mccarley mccarrell mccarren
mccarrick mccarroll mccarron mccarson mccart mccartan mccarter mccarthy mccartin mccartney mccarty mccarver
mccarville mccary mccaskey mccaskill mccasland mccaslin mccaughey mccaul mccauley mccaulley mccausland mccaw
mccawley mccay mcchesney mcchristian mcclafferty mcclain mcclaine mcclam mcclanahan mcclane mcclaran mcclard
mcclaren mcclary mcclaskey mcclatchey mcclay mcclean mccleary mccleery mccleese mcclellan mcclelland mcclenahan
mcclendon mcclenny mcclenton mccleskey mcclintic mcclintock mcclinton mcclish mccloskey mccloud mccloy mccluney
mcclung mcclure mcclurg mcclurkin mccluskey mcclusky mccoin mccolgan mccoll mccollam mccolley mccollister mccollom
mccollough mccollum mccomas mccomb mccombs mcconaghy mcconico mcconkey mcconnaughey mcconnel mcconnell mcconville
mccook mccool mccord mccorkle mccormack mccormick mccorry mccorvey mccotter mccourt mccowan mccowen mccown mccoy
mccracken mccrady mccrae mccraney mccranie mccrary mccraw mccray mccrea mccready mccreary mccree mccreery mccreight
mccright mccrimmon mccrone mccrorey mccrory mccroskey mccrum mccubbin mccubbins mccue mccuen mccuin mccuistion
mccuiston mccullagh mccullah mccullar mccullen mccullers mcculley mcculloch mccullough mccullum mccully mccumber
mccune mccurdy mccurley mccurry mccusker mccutchan mccutchen mccutcheon mcdade mcdaid mcdanel mcdaniel mcdaniels
mcdaris mcdavid mcdermid mcdermott mcdevitt mcdill mcdole mcdonagh mcdonald mcdonell mcdonnell mcdonough mcdorman
mcdougal mcdougald mcdougall mcdougle mcdow mcdowall mcdowell mcduff mcduffee mcduffie mcduffy mceachern mceachin
mcelderry mceldowney mcelfresh mcelhaney mcelhannon mcelheny mcelhiney mcelhinney mcelligott mcelmurry mcelrath
mcelreath mcelroy mcelvain mcelveen mcelwain mcelwee mcelyea mcenaney mcenery mcenroe mcentee mcentire mcentyre
mceuen mcevers mcevoy mcewan mcewen mcfadden mcfaddin mcfadyen mcfall mcfalls mcfann mcfarland mcfarlane mcfarlin
mcfarling mcfarren mcfaul mcfee mcfeely mcferren mcferrin mcfetridge mcgaha mcgahan mcgahee mcgahey mcgalliard
mcgann mcgarity mcgarr mcgarrah mcgarrity mcgarry mcgarvey mcgary mcgaugh mcgaughey mcgaughy mcgaw mcgeary mcgee
mcgeehan mcgehee mcgeorge mcgettigan mcghee mcghie mcgibbon mcgill mcgillicuddy mcgillis mcgillivray mcgilvray
mcginley mcginn mcginness mcginnis mcginty mcgirr mcgirt mcgivern mcgivney mcglade mcglamery mcglasson mcglaughlin
mcglinchey mcgloin mcglone mcglothin mcglothlin mcglynn mcgoldrick mcgonagle mcgonigal mcgonigle mcgough mcgovern
mcgowan mcgowen mcgown mcgrady mcgrail mcgranahan mcgrane mcgrath mcgraw mcgreal mcgreevy mcgregor mcgrew mcgriff
mcgroarty mcgrory mcgruder mcguckin mcguffey mcguffin mcguigan mcguiness mcguinn mcguinness mcguire mcguirk mcgurk
mcgurn mchale mchan mchaney mchargue mchenry mchone mchugh mcilrath mcilroy mcilvain mcilvaine mcilwain mcinerney
mcinnes mcinnis mcintire mcintosh mcinturff mcintyre mcisaac mciver mcivor mcjunkin mcjunkins mckaig mckain mckamey
mckane mckay mckeague mckean mckechnie mckee mckeehan mckeel mckeen mckeever mckeithan mckeithen mckellar mckeller
mckelvey mckelvie mckelvy mckendree mckendrick mckendry mckenna mckenney mckenny mckenzie mckeon mckeown mckernan
mckey mckibben mckibbin mckie mckiernan mckillip mckillop mckim mckinlay mckinley mckinney mckinnie mckinnis
mckinnon mckinsey mckinstry mckissack mckissick mckitrick mckittrick mckiver mcknight mckown mckoy mckune mclachlan
mclain mclamb mclane mclaren mclarty mclaughlin mclaurin mclawhorn mclean mclees mcleish mclellan mclelland mclemore
mclendon mclennan mcleod mcleroy mclin mcloud mcloughlin mclucas mcmackin mcmahan mcmahon mcmains mcmakin mcmanaman
mcmanaway mcmanigal mcmanis mcmann mcmanus mcmartin mcmaster mcmasters mcmath mcmeans mcmeekin mcmenamin mcmenamy
mcmichael mcmickle mcmillan mcmillen mcmiller mcmillian mcmillin mcmillion mcmillon mcminn mcmonagle mcmorris
mcmorrow mcmullan mcmullen mcmullin mcmunn mcmurphy mcmurray mcmurry mcmurtrey mcmurtrie mcmurtry mcnab mcnabb
mcnair mcnall mcnally mcnamara mcnamee mcnary mcnatt mcnaught mcnaughton mcnay mcneal mcnealy mcnear mcneece mcneel
mcneeley mcneely mcnees mcneese mcneil mcneill mcneilly mcnelis mcnellis mcnelly mcnemar mcnerney mcnett mcnew
mcnichol mcnicholas mcnichols mcnicol mcniel mcniff mcninch mcnish mcnitt mcnulty mcnutt mcomber mcpartland mcpeak
mcpeek mcpeters mcphail mcphatter mcphaul mcphearson mcphee mcpheeters mcpheron mcpherson mcphillips mcpike mcquade
mcquaid mcquaig mcquain mcquarrie mcquay mcqueary mcqueen mcqueeney mcquilkin mcquillan mcquillen mcquinn mcquiston
mcquitty mcquown mcrae mcray mcree mcreynolds mcroberts mcroy mcshan mcshane mcshea mcsherry mcsorley mcspadden
mcswain mcsweeney mctaggart mctague mctighe mctigue mcvay mcveigh mcvey mcvicar mcvicker mcwaters mcwherter
mcwhirter mcwhite mcwhorter mcwilliams meacham meachum mead meade meader meaders meador meadors meadows meads
meagher mealer mealey meaney meany meares mears meas mease meaux meawad mebane mech mecham meche mechling meck
meckes mecklenburg meckley mecum medcalf medders medearis medeiros medel medellin medema meder medero mederos
medford medici medina medlen medler medlin medlock medrano medsker medved mee meece meegan meehan meekins meeks meer
meers mees meese meetze mefford megginson meggs megia megill megna meh mehaffey mehan mehl mehler mehling mehmedovic
mehmood mehr mehra mehring mehringer mehrotra mehta mei meidinger meier meiers meighan meigs meijer meikle meinders
meinecke meinen meiners meinert meinhardt meininger meinke meints meis meisel meisels meisenheimer meiser meisinger
meisner meissner meister meixner mejia mejias mejorado mekonnen melamed melancon meland melander melanson melara
melbourne melby melcher melchert melchior melchiorre melder meldrum mele melecio melendez melendrez melendy melero
melfi melgar melgarejo melgoza melhorn melick melillo melin melito melius melkonian mell mella mellado mellema
mellen meller mellin melling mellinger mello mellon mellor mellott melnick melnik melnyk melo meloche melone meloni
meloy melrose melson melton meltzer melzer membreno memmott memon menan menard menchaca mende mendell mendelsohn
mendelson mendenhall mendes mendez mendieta mendiola mendivil mendizabal mendola mendonca mendosa mendoza menefee
menendez meneses menezes meng menge mengel menges mengesha mengistu menjivar menke menne mennella menning meno menon
menor mensah mensch menser mensing menter mentz mentzer menz menzel menzer menzie menzies meo meola mera meraz
mercadante mercado merced mercer merchan mercier merck mercure mercuri mercurio merenda merfeld mergen merica
mericle merino meritt meriweather meriwether merk merkel merker merkle merkley merlino merlo merlos mermelstein mero
merola merrell merriam merricks merrifield merrigan merriman merritt merriweather merrow merryman mersch mershon
merson merten mertens mertes mertz merz mesa mesaros mescher meserve meservey mesfin meshell meshesha mesick mesidor
mesina mesko mesmer mesquita messer messerly messerschmidt messersmith messick messina messineo messinger messman
messmer messner mesta mestas mester mestre meszaros metayer metcalf metcalfe metellus metheny methvin metivier
metoyer mettler metts metz metzgar metzger metzinger metzler metzner meunier meurer meuse mewborn mexicano mey meyer
meyerhoff meyers meyerson meza mezo mian miano miao micallef micciche micek miceli michaelis michaels michaelsen
michaelson michalak michalec michalek michalik michalowski michalski michaud michaux michel micheletti micheline
michels michelson michener michie michon mickelsen mickelson mickens mickle mickler mickles mickley middaugh
middendorf middlebrook middlebrooks middleton midgett midgette midgley midkiff mieczkowski miedema miele mielke mier
miera miers mierzejewski mierzwa mies miesner mifflin mifsud migliaccio migliore mignogna mignone migues miguez
mihailov mihalek mihalik mihalko mihelich mihm mijangos mijares mikels mikesell mikeska mikita mikkelsen mikkelson
mikolajczak mikolajczyk mikos mikrut mikula mikulski mikus milam milanes milano milas milazzo milbourn milbrandt
milby milda miler miles mileski milewski milhoan milholland milhouse milian militello milito milke millage millar
millay milledge millen millender miller millet millett millette millhouse millican millien milligan millikan
milliken millikin milliman millington milliron millis millman millner mills millsap millsaps millspaugh millward
millwood milne milner milnes milone milord milosevic milovidov milroy milsap milstead milstein miltenberger mimbs
mimms mims minahan minami minard minardi minarik minasian minassian minasyan minaya mincey minch minchala minchew
mincks mincy minder minear mineo minero minervini minger mingo mings mingus minhas miniard minich minick minier
minix minjares minjarez minkler minner minney minnich minnick minniear minniefield minnifield minnis minniti minnix
minns minogue minott minshall minshew minsky minson minster minta minter minto minton mintz mintzer minyard mirabal
mirabile miraglia miramontes miranda mireles mirelez mirsky misch mischke mischler misener misenheimer mish mishler
mishoe mishra misiak miska miskell misko misner misra mister mistretta mistry misuraca mitcham mitchell mitchem
mitchener mitchner mitchum miti mitra mitsue mittal mittelman mittelstadt mittelstaedt mitton mitzel miura mixon
mixson miyake miyamoto miyasato miyashiro miyazaki miyoko mize mizell mizelle mizer mizrahi mizuno mizzell mkrtchyan
moak moates mobbs moberg moberly mobley moccia moceri mockler moctezuma moczygemba modeste modglin modi modica
modisette modlin mody modzelewski moe moehring moeller moen moench moes moffa moffat moffatt moffet moffett moffit
moffitt mogan mogavero mogensen mogg moguel mohabir mohamed mohammed mohamud mohan mohanty mohiuddin mohl mohler
mohn mohney mohr mohrman mohrmann mohs moilanen moir mojarro mojica mok mol mola molano molden moldenhauer molder
moldovan molen molenda moler molin molina molinar molinari molinaro moline molino molitor molkova moll molla molle
moller mollet mollett mollica mollo mollohan molloy molnar molock moloney molter molton molyneaux molyneux moman
momartin momin mon monacelli monaco monaghan monahan monarrez moncada moncayo monceaux moncivais moncrief monday
monde mondello mondesir mondor mondragon monds mondy mone monegro monell mones moneymaker moneypenny monfort mong
mongan monge mongeau mongelli mongeon monger mongillo mongold monhollen monico monier moniz monjaras monjaraz monje
monn monnier monnin monreal monroe monroy monrreal monrroy monsalve monsanto monsen monsivais monson monsour montag
montagna montague montalban montalbano montalbo montalto montalvan montalvo montanari montanaro montanez montano
montante montanye montas monteagudo montealegre montecalvo montecinos montefusco monteiro monteith montejano montejo
monteleone montellano montelongo montenegro monteon monter montero monterrosa monterroso monterroza montes montesano
montesdeoca montesino montesinos monteverde montford montfort montgomery monti montijo montilla montour montoya
montrose montross montroy monts montufar montz monzo monzon moodie moody mooers moog mook mookie moomaw moomey moon
mooney mooneyham mooneyhan mooradian moore moorefield moorehead moorer moores moorhead moorhouse moorman mootz
moquin mora morabito morace moradi morado moraes moraga morais morales moralez moran morano morant morante morataya
moravec morawski morden morea moreau moree morefield morehart morehead morehouse moreira morejon morel moreland
morell morelli morello morelock morelos morency moreno morera moret moreta moreton moretti moretz morey morfin
morford morga morgado morgan morganti morgenstern mori moriarity moriarty morici morikawa morillo morimoto morin
moring morison morissette morita mork morken morlan morland morley morlock morman morneau morningstar moro morocho
morones moroney moronta moroz morphew morphis morquecho morr morra morreale morrell morrill morrin morris morrisette
morrisey morrison morriss morrissette morrissey morrone morrow morse mort mortensen mortenson mortimore morton morua
morvant mosby mosca moscato moschella mosco moscoso moseley mosely moseman moser moses mosher moshier mosier moskal
moskowitz mosley mosman mosqueda mosquera moss mossburg mosser mossman mosso mosteller mota mote moten motes
mothershed motley moton motsinger mott motta motte motter mottley mottola motyka motz mou moua moudy moul mould
moulden moulder moulds moulton moultrie mounce mountford mountjoy mountz moura mouradian mouser mousseau mouton mouw
mouzon mowatt mowbray mowen mowery mowrer mowrey mowry moxley moy moya moyano moye moyer moyers moyes moylan moyle
moynihan mozee mozingo mozo mraz mroczek mroz mrozek mrozinski mubarak mucci mucha muchow mudd mudge mudgett
muehlbauer muela mueller muench mughal muha muhammad muhlenkamp muhr muhs mui muilenburg muir muirhead muise mujica
mukai mukherjee mukhtar mulcahey mulcahy mulder muldoon muldowney muldrew muldrow mulero mulford mulgrew mulhall
mulhearn mulherin mulhern mulholland mulkern mulkey mullally mullaly mullan mullane mullaney mullarkey mullen
mullenax mullendore mullenix mullens muller mullet mullett mullican mulligan mullikin mullin mullinax mullings
mullinix mullins mullis mulloy mulqueen mulrooney mulroy multani mulvaney mulvey mulvihill muma mumaw mumford mumm
mumma mummert mumper mumphrey mumpower mun munar muncey muncie muncy mund munday mundell munden mundo mundt mundy
muneton munford munger mungia mungin mungo munguia muniz munk munley munn munnerlyn munns munos munoz munro munroe
muns munsch munsell munsey munshi munson munster munsterman muntean munter muntz munyon munz muoi muradyan murai
murakami murali muralles muraoka murata muratalla muratore murawski murch murchison murcia murdaugh murden murdoch
murdock murff murga murguia murillo murley murnane muro murph murphey murphree murphy murr murrah murray murrell
murrey murrieta murrietta murrill murrin murrow murtagh murtaugh murtha murthy murza musa musante muscarella muscat
musch musgrave musgrove musial musick musil musk musketa musleh musselman musselwhite musser musso musson mustafa
mustafayev mustain mustin musto musumeci muszynski mutch mutchler muth muto mutschler mutua mutz muzquiz muzzy
mwangi myatt myer myers myhre myint myler mynatt myong myre myres myrick myricks myrie myslinski mysliwiec myung
naab naas naber nabor nabors naccarato nace nachman nachreiner nack nadeau nadel nading nadler nadolny nadolski
naegele naff nafziger nagai nagarajan nagasu nagata nagel nagle nagler nagra nagy nahar nahas naidu naik nailor
naing nair nairn naito najar najarian najarro najaryan najera najjar nakagawa nakahara nakai nakajima nakamoto
nakamura nakanishi nakano nakashima nakasone nakata nakayama nakesha nakoso nalbandian nale nalepa nall nalley nalls
nally nambo nance nancee nancey nanda nanez nangle nanney nanni nantz napier naples napoles napoli napolitano napper
nappi nappier naquin naqvi narain naramore narang naranjo narasimhan narayan narayanan narcisse nard nardella
nardelli nardi nardini nardo nardone narducci narez narine naron narron narvaez nasca nascimento nase nash naso
nason nasr nass nassar nasser nassif nast nastasi natal natarajan natera nath nathanson natoli nau naughton naugle
naula nault nauman naumann nauta nava navar navarette navarra navarre navarrete navarrette navarro navas nave navedo
navejar navejas navia navoiev navratil navruzov nawaz nawrocki nayak naylor naz nazari nazarian nazaryan nazzaro
ndiaye ndlovu neace nead neagle neal neale nealey nealis nealon nealy neary neas nease neathery neave neaves nebeker
nebel neblett necaise necole nedd nedrow nee neeb neece needham needleman neeley nees neese neff negash negley
negrete negri negrin negro negron negus neher nehls nehring nehru neice neider neidig neidlinger neikirk neilsen
neilson neiman neis neises neiss neitzel neitzke nelligan nellis nelms neloms nelsen nelson nembhard nemec nemecek
nemes nemeth nemetz nemitz nemmers nenita nepal nepomuceno neptune neria nerio neris nero nesbit nesbitt nesby
nesheim nesler nesmith ness nester nestler neth netherland netherton nethery neto nett netter nettleton netto netzel
netzer neu neubauer neuberger neubert neuenschwander neufeld neugebauer neuhaus neuhauser neuman neumann neumeister
neumeyer neumuller neuner neuroth neuwirth nevarez nevel nevels nevers neves neveu nevil nevill neville nevills
nevins nevitt nevius newberg newbern newberry newbill newbold newbrough newburn newbury newby newcomb newcombe
newcome newell newhall newhard newhart newhouse newkirk newland newlin newlon newman newmark newnam newport newquist
newsham newsom newsome newson newswanger newton newville ney neyland neyman neyra nez ng nga ngai ngan nghiem ngo
ngu nguy nguyen nhan niang niazi nibert niblack niblett nicastro niccum nicholes nicholl nicholls nichols nicholson
nichter nickell nickelson nickens nickerson nickle nickles nicklow nickols nicodemus nicolas nicolay nicoletti
nicolini nicoll nicolosi nicolson nicosia nicotra niday nie niebla nieblas niebuhr niedzielski niedzwiecki niehaus
niehoff niekamp nieland nield nielsen nielson nieman niemann niemczyk niemeier niemeijer niemela niemeyer niemi
niemiec nienaber nienhuis nierman nies niese niesen nieto nieves nifong nigro niitsuma nijjar nikkel nikolaev
nikolaidis nikolic nikolov niland nill nilles nilsen nilsson nimmer nimmo nimmons nims nin ning nipp nipper nisbet
nisbett nishat nishi nishida nishikawa nishimoto nishimura nisley nissen nissley niswander niswonger nith nitsch
nitsche nitschke nitta nitti nitz niu niven nivens niver niwa nix nixon niznik njie njoku njoroge nkosi noack noakes
nobbe nobel nobile noble noblett noblin noblitt noboa nobrega nobriga nobuko noce nocella nocera nock noda nodarse
nodine noecker noell noffsinger nofsinger nofziger nogales noggle noguchi nogueira noguera nogueras noguez noh nokes
nolan nolasco nold nolden nolder nole noles nolette nolin noll noller nolley nolt nolte nolting nomura nong noogler
noonan noone noorani noori nop norberg norby norcross nord nordahl nordberg nordby nordeen norden nordgren nordlund
nordman nordquist nordstrom nordyke noren norfleet norfolk norgaard norgard norgren noriega noriko norkus norling
norman normandin norment normile norquist norred norrell norris norrod norsworthy north northam northcott northcutt
northey northington northrop northrup northup northway norton norvell norville nosal nosek noss notaro noteboom noto
nott nottingham nou nouri nourse novacek novack novak novelli novello novelo novick novikov novo novoa novosad
novosel novotny novy nowack nowacki nowaczyk nowak nowakowski nowell nowicki nowlan nowland nowlin nowling noy noyes
noyola nucci nuccio nuckles nuckolls nuckols nudelman nugent nulph nunamaker nuncio nunemaker nunes nunez nungaray
nunley nunn nunnally nunnery nusbaum nuss nussbaum nute nutt nuttall nutter nuzum nuzzi nuzzo nwachukwu nwankwo
nwosu nyambura nyberg nyce nye nygaard nygard nygren nyhus nyland nylander nylund nyman nyquist nystrom oakes
oakland oakley oakman oates oatis oatman oats oaxaca obaid obando obanion obannon obarr obeid obeng ober oberg
oberholtzer oberlander oberle oberlin oberman obermeier obermeyer obermiller oberry oberst obert obeso obi obispo
oboyle obrecht obregon obriant obrien obryant obyrne ocain ocampo ocana ocanas ocarroll ocasio occhipinti ocegueda
oceguera ocheltree ochoa ochs ochsner ochtman ocker ocon oconnell oconner oconnor odaniel odden oddo odea odegaard
odegard odeh odem oder odgers odhiambo odle odoherty odom odoms odonnell odowd odriscoll odum oduya odwyer oehler
oelke oertel oesterle oestreich oetting ofarrell offerman offord offutt oflynn ofori ogan ogando oganesyan ogara
ogata ogawa ogaz ogbonna ogborn ogburn ogden ogg ogilvie oglesbee oglesby ogletree ogren ogunleye oh ohagan ohair
ohalloran ohanian ohara ohashi ohaver ohearn ohern ohl ohler ohlinger ohlsen ohlson ohman ohmer ohrt ohtani oien
oiler oils oja ojala ojeda ojo oka okada okafor okamoto okamura okane okazaki oke okeefe okeke okelley okelly okey
okonkwo okoro okoye okubo okumura okun olafson olague olah olalde olander olano olarte olaughlin olavarria olberding
olcott oldaker oldenburg oldfield oldham oldroyd olds olea olejniczak oleksy olene olenick oler oles olesen oleson
olexa olgivanna olguin olinger oliphant olivar olivares olivarez olivarria olivas oliveira olivencia oliver olivera
oliveras oliveri olivero oliveros olivier olivieri olivo olivos oller ollila ollis ollison olmeda olmedo olmos
olmstead olmsted olney olofsson oloughlin olsen olson olsson olstad olszewski oltman olveda olver olvera omahony
oman omelia omerovic onan onate ondo ondrej oneal oneill oney ong onishi onita onken onley ono onorato onstad
onstott ontiveros onyango oommen ooten opara opdahl opdyke opel openshaw opfer opheim opie opitz oplinger opoku opp
oppelt oppenheim oppenheimer opper opperman oppermann oppong opsahl oquendo oquin oquinn oralee oram orantes oravec
orbe orcutt ord ordaz ordones ordonez ordoyne orduna orduno ordway orea orear orefice oregan oregel oregon orejel
orellana orem orengo orenstein oretha orf orgeron orgill orihuela oriley oriordan orlandi orlando orloff orlov
orlowski orman orme ormiston ormond ormsbee ormsby orndorff ornelas ornellas orner ornstein orona oropeza oros
orosco orosz orourke orozco orr orrantia orrego orrell orrick orrico orris orrock orsak orsborn orsi orsila orsini
orso ort orta ortega ortego ortegon ortez orth ortis ortiz ortlieb ortman ortmann ortner orton ortuno orum orvis
orwig ory orzechowski orzel osayd osberg osbon osborn osborne osbourn osbourne osburn osby oscarson osegueda
oseguera osei oser osgood oshea oshields oshima oshiro osiecki osier osinski osler oslund osman osmani osmanovic
osmer osmon osmond osmun osmundson osoekawa osoria osorio osornio osorno osorto osowski ospina ossa ost ostby osteen
osten ostendorf oster osterberg osterhaus osterhoudt osterhout osterloh osterman ostermann ostertag ostler ostlund
ostman ostrander ostrem ostroff ostrom ostroski ostrow ostrowski osullivan osuna oswalt ota otani otano otelia otero
otey otieno otsuka ott ottaviano otten otterson ottesen otteson otting ottinger ottley ottman otto otts otwell
ouattara oubre ouderkirk ouellet ouellette ouimet ouimette ouk oum ousley outen outland outten ouyang ouzts ovalle
ovalles ovando overbaugh overbay overbeck overbey overby overcash overfelt overfield overholser overholt overman
overmyer overson overstreet overton overturf oviatt oviedo ovitt owen owenby owens owensby owings ownbey ownby
owsley owusu oxendine oxford oxley oxner oyama oyer oyervides oyler oyola oza ozaki ozdemir ozier ozment ozturk
ozuna paar paasch pabon pabst paccione pace pacella pacelli pacetti pacheco pacifico pacini packard packett packwood
paczkowski padden padget padgett padilla padin padmanabhan padovano padro padron padua paduano padula pae paek paez
paff pafford pagaduan pagan pagani pagano page pagel pagels paget paglia pagliaro pagliuca pagnotta pahl pai paige
paik paine pait paiva paixao paiz pajak pak pakeman palacio palacios paladino palafox palaguachi palau palazzo
palazzolo palen palencia palermo paley palin paliwal palka palko palla palladino pallante pallares pallas pallone
pallotta palmateer palmatier palmer palmeri palmerin palmero palmieri palmisano palmiter palmore palmquist palo
palomar palomares palombo palomera palomo palos paluch palumbo pamila pamintuan pamplin pamula pan panadero panameno
panaro panchal pancoast pandey pandit pando pandolfi pandolfo panduro pandya panebianco panek panella panepinto
panetta pang pangan panganiban pangborn pangburn pangelinan pangilinan pangle paniagua paniccia panico panjwani
pankey panko pankow pankratz pannell pannone pannu panos panozzo panpakorn pantano panter pantoja panton panuco
panza panzarella panzer pao paoletti paoli paolillo paolini paolucci paone paonessa papadakis papadopoulos papaleo
papazian papenfuss papin papineau papke papp pappa pappalardo pappas paprocki paquet paquette paquin para parada
paradis paradiso paramo paramore paras parcell parchman pardee pardi pardini pardo pardue paredes paredez pareja
parekh parente parenteau parenti parfait parfitt parga pargas parham parikh parillo parise pariseau parisi parisien
park parke parker parkerson parkes parkey parkhill parkhurst parkin parkins parkinson parkison parkman parks parlier
parlin parma parman parmar parmelee parmenter parmentier parmer parmeter parmley parnell parnes paro parodi parr
parra parrales parramore parras parrella parrett parrilla parrillo parrinello parrino parrish parrott parry parsell
parshall parsons partain partee parten parthasarathy parthenia particia partida partin partington partlow parton
partyka parveen parvin parziale parzych pascarella pasch paschal paschall pasche paschke pasco pascoe pascua pascual
pascucci pasek pasha pasillas pasko pasley pasquariello pasquini passalacqua passarella passarelli passaro passero
passey passman passmore paster pasternak pastore pastorius pastra pastrana pastrano patane patchell patchen patchett
patchin patel patenaude pater paterno paternoster paternostro paterson pathak patil patillo patin patino patlan
patnaude patnode pato paton patria patrick patridge patrone patt pattee patten patterson patteson pattillo pattison
patton patz patzer paucar paugh paul paulding paulene paules pauley pauli paulin pauling paulita paulk paull paulos
pauls paulsen paulson paulus pauly paustian pautz pavao pavek pavelka pavey pavia pavlak pavlicek pavlick pavlik
pavlov pavlovic pavlovich pavon pavone pawar pawlak pawley pawlicki pawlik pawlikowski pawloski pawlowski paxson
paxtor payan payano paye payette paylor payne paynter paz pazmino pazos peabody peacher peachey peacock peaden
peagler peake pearce pearcy pearlman pearlstein pearman pearsall pearse pearson peart peaslee peasley peavey peavler
peavy peay pech pecha pechacek pecina peck peckham pecor pecora pecoraro peddicord peden pedersen pederson pedigo
pedley pedone pedraza pedregon pedrick pedrosa pedroso pedroza peebles peed peele peeler peeples peery peet peete
peeters peets peetz peevy peffer pegg pegram peguero pegues pehl pehrson peifer peiffer peil peinado peine peirce
peixoto pekar pekarek pelaez pelc pelchat pelfrey pelham pelkey pell pelland pelle pellegrin pellegrini peller
pellerin pellerito pelletier pelley pellicano pellman pellot peloquin pelosi peltier pelto pelton peltz peluso pelz
pelzel pelzer pemberton pembroke pena penafiel penaflor penalosa penaloza penaranda penate penberthy pendarvis
pendell pendelton pender pendergast pendergraft pendergrass pendergrast pendleton pendley pendry penfield penfold
peng pengyu penick penix penland penley penman penn penna pennebaker pennell penner penniman pennington pennisi
pennix pennock pennypacker pennywell penrod penrose penry penson penta pentecost penton pentz penuelas penwell peper
pepin pepitone peplinski peppard pepple pequeno pera perales peralez peralta peraza percell percival percle perdew
perdomo perdue perea pereda peredo peregoy peregrino pereida pereira perelman perera peres peretti peretz pereyra
perez perezcruz perezgarcia perezgonzalez perezhernandez perezlopez perezmartinez perezperez perezramirez
perezrodriguez perezsanchez perfetti perfetto pergola perham perich perigo perillo perin perine perini perino perkey
perkins perkinson perko perkowski perl perlman perlmutter perlow perlstein perman permenter perna pernice pero
perona perone perotti perras perrault perreault perreira perret perrett perretta perricone perrier perrigo perrin
perrine perrino perritt perro perron perrone perrotta perrotti perry perryman persad persaud pershing persico
persing persinger persky persson perugini perz pesantez pescador pescatore pesce pesch peschel pesek pesina
pesqueira pesta pestana peterka peterkin peterman petermann peters petersen petersheim peterson petillo petion petit
petitfrere petithomme petito petitt petrarca petras petree petrella petrenko petrey petri petrich petrick petrie
petrik petrilli petrillo petrin petrini petrino petrocelli petroff petrone petropoulos petrosino petroski petrosky
petrosyan petrov petrova petrovic petrovich petrowski petrucci petrucelli petrus petruska petruzzelli petruzzi petry
petsch petsche pett petta pettaway pettengill pettersen petterson pettersson pettet petteway pettey petti pettibone
pettie petties pettiford pettigrew pettijohn pettinato pettinger pettis pettit pettitt pettry pettus pettway petty
pettyjohn petway petz petzold peugh peveto pevey pewitt pfaff pfannenstiel pfarr pfau pfeffer pfeifer pfeiffer
pfeifle pfeil pfenning pfingsten pfister pfleger pflueger pflug pfluger pflum pfohl pfund pha phaidon phair phalen
pham phan phaneuf phanfone phang phares pharis pharo pharr pharris phebus phegley phelan phelps phenix phibbs phifer
philbeck philbin philbrick philbrook philhower philippi philipps philips phillippe phillippi phillips phillipson
philo philogene philp philpot philpott philson philyaw phinney phippen phipps pho phung piasecki piatek piatt piazza
pica picado picard picardi picariello picasso picazo picciano piccione piccirillo piccoli piccone piceno pich picha
pichardo piche pichette pichler pichon picht pickard pickel pickell pickens picker pickerill pickering pickett
pickford picklesimer pickney pickrell pico picon picone picou pidgeon piechocki piechowski piedra piedrahita piehl
piekarski piel pieper pierce piercey piercy pieri pieroni pierotti pierpont pierre pierrelouis pierro piersall
pieters pietila pietras pietrowski pietrzak pietsch piette pietz pifer pigford pigg piggee piggott pigman pignataro
pigott pihl pikul piland pilarski pilat pilato pilch pilcher pileggi pilger pilgreen pilkenton pilkington pilkinton
pilla pillai piller pillsbury pilon pilson pilz pimental pimentel pimienta pinal pinales pinard pinckard pinckney
pincus pindell pinder pineau pineda pinedo pinegar pineiro pinelli piner pinero pinette pingel pingree pinheiro
pinho pinilla pinkard pinkerton pinkett pinkham pinkley pinkney pinkowski pinkston pinnell pinner pinney pinnick
pinnix pinnock pinnow pinon pinsky pinson pintado pintar pinter pinto pintor pinzon pion piontek pioquinto
piorkowski piotrowski pipek piper pipher pipitone pipkin pipkins pippen pippenger pippin pippins piraino pires pirie
pirkle piro pirog pirozzi pirro pirtle pisani pisano pisarski pisciotta piscitelli piscopo pistone pistorius pita
pitchford pitcock pitkin pitman pitner pitney pitre pitsch pitt pittard pittenger pitter pittman pitts pittsley pitz
pitzen pitzer pixler pixley pizana pizano pizarro pizzi pizzo pizzuti pizzuto placek placencia placide plair
plaisance plaisted plamondon planas plancarte planck plante plantz plascencia plasencia plata platas platek plater
platero plath plato platt platte plattner platts platz plauche plautz plaza plazola pleasants pledger pleitez
plemmons plemons pless pletcher plett plew plewa pliego pliska plitt ploch ploeger ploof plotkin plotner plott
plotts plouffe plourde plowden plowman plumer plumlee plumley plummer plunk plunkett pluta plyler plymale poag poage
poarch poblano poblete pocasangre poch poche pocock podesta podgorski podolak podolsky poe poehler poff poffenberger
poggi pogorzelski pogue pohl pohle pohlman pohlmann poindexter poirier poissant poisson poitra poitras pok pokhrel
pokorny polacek polak polan polanco poland polansky polasek polaski polat polcyn polen poletti poley polhamus
polhemus poli policastro polich polin polinski polis politano politi politis polito politte polivka polizzi polk
pollack pollak pollard polley pollick pollina pollitt pollman pollock polsky polson polster polston polyak
polyakovsky polynice polzin poma pomales pombo pomerantz pomerleau pomeroy pompa pompey pomponio pomroy pon ponce
poncedeleon poncelow pong pons ponte pontes pontillo pontious pontius ponto ponton ponzio ponzo poole pooler pooley
poon poore poorman poovey popa popal pope popejoy popek popelka popescu popham popkin poplawski poplin popoca popov
popovic popovich popp poppe poppell poppen popper popplewell poquette porath porcaro porcayo porcelli porche porcher
porchia porco poremba porras porreca porta portalatin portales porte portee portela portell porteous porter
porterfield portes portier portilla portillo portis portlock portman portner portnoy porto portugal portwood portz
porzio posa posada posadas posch posey posner pospisil poss postel postell posten postlethwait postlewait postma
poston potash pote poteat poteet poteete potenza poth pothier potocki potratz pott potteiger potter potthoff
pottinger pottle pottorff potts potvin pou poudel pough poulin pouliot poullard poulos poulsen poulson poulter
poulton pouncey pouncy pounders poveda powe powell powelson powers powless powley pownall poyer poyner poynor
poynter poythress pozo pozos pozzi prabhakar prabhu pracht prada pradhan prado prager prahl prajapati prak prakash
prall pranay prange pranger prasad prashad prateek prater prather prato prats pratt pratte pratts praytor preble
preciado predmore preece preis preiss prejean prell premo prendergast prenger presas prescod prescott preslar
presler presnell presser pressey pressler pressley pressman pressnell presson presswood prest prestage presti
prestia preston prestridge prestwich prestwood presutti prete prettyman pretzer preuss prevatt prevatte prevette
previte prevo prevost prewett prewitt preza prezioso pribble pribyl price prichard prickett priddy pridemore pridgen
pridgeon pridmore priebe priego priem prier priester priestley prieto prieur prigge prill prillaman primavera
primeau primeaux primm primus prince principato principe prindle prine pringle prins printz prinz prioleau priolo
priore prisco pritchard pritchett pritt pritts privett privette privitera proano probasco probert probst probus
procaccini procell prochaska prochnow prock procopio procter proctor proehl profeta proffit proffitt profitt
prohaska prokop propes prophete propp propst prosise prosser prost prothero prothro proto proudfoot prough proulx
prout prouty provance provencal provence provencher provencio provenzano provo provost prowell pruden prudente
prudhomme prue pruett pruiett pruitt pruneda pruner prunty prus prusak pruss pryce pryer pryor przybyla przybylski
ptacek ptak puac pucci puccio puchalski puckett puebla puello puente puentes puerta puerto puett puetz puffenbarger
puga pugh puglia pugliese puglisi pugmire pugsley puhl puig pujol pujols pulaski puleo pulgarin pulice pulido pulis
pullen pulliam pullin pullins pullman pullum puls pulsifer pulsipher pultz pulver pumphrey pung punzalan puopolo
pupo purcell purdie purdom purdue purdum purdy puri purifoy purington purinton purkey purnell purohit purpura pursel
pursell purser pursley purtell purviance purvis puryear pusateri pusey puskar puskas puterbaugh puthoff putman
putnam putney putz puzio pyatt pyburn pye pyeatt pyke pylant pyle pyles pyne pyo pyron pytel qadir qadri qazi qian
qiao qin qiu quach quackenbush quade quadri quaid quaintance quakenbush quale qualls quam quandt quaranta quarles
quarterman quast quattlebaum quattrocchi quattrone quaye quayle que quebedeaux queenan queener quero querry quesada
quesenberry quesinberry quesnel quevedo quezada quiambao quigg quiggle quigley quijada quijano quijas quiles quillen
quillin quilty quimby quinby quinley quinlivan quinn quinney quinones quinonez quint quintal quintana quintanar
quintanilla quintela quintero quinteros quinto quintos quirarte quiring quirino quirion quiroa quiroga quiros quiroz
quisenberry quispe quist quito quizhpi quraishi qureshi quyen raab raabe raad raasch raatz rabadan rabago rabalais
rabb rabbani rabbitt rabe rabel raber rabideau rabin rabinovich rabinowitz rabold rabon raborn rabun raburn raby
racca racette racey rach rachal rachels racicot racine rackers rackley racz raczkowski rad rada radabaugh radcliff
radcliffe raddatz radecki radel rademacher rademaker rader radford radhakrishnan radice radigan radilla radillo
radin radke radle radloff radney rado radomski radoncic radosevich radovich radtke raducanu rady raether raff raffa
rafferty raftery ragas rager raggio raghavan ragin ragland ragle raglin rago ragon ragone ragsdale raguel ragusa
rahaman rahe rahimi rahm rahman rahmani rahming rahn raia raible raiche raiford raigoza raikkonen railsback raimondi
rainbolt raines rainford rainone rainville raisor raj rajagopal rajagopalan rajala rajan rajendran rajkumar
rajpurkar rajput raju rak raker rakers rakestraw rakow rakowski raley rall rallo ralls ralston ramachandran ramage
ramakrishnan ramales raman ramanathan ramani ramaswamy ramberg rambert rambo ramcharan ramdass ramer ramey ramic
ramires ramirez ramirezgarcia ramirezhernand ramirezlopez ramirezperez ramirezramirez ramkissoon ramm ramnarine
ramnath ramones ramonita ramos rampersad rampersaud ramroop ramsay ramsdell ramsden ramseur ramsey ramseyer ramthun
rana ranalli ranallo ranck rancourt randall randazzo randhawa randleman randles rando randol randolph rands ranee
ranes raney ranganathan rangel ranieri rankin rankine rankins ranney ransdell ransford ransome ranson ranta rantz
rao rapalo rapaport raper rapier rapoport raposa raposo rapoza rapp rappa rappaport rappe rappold rapson rardin
rarick ras rasberry rasch rasche raschke rasco rascoe rascon rask raska raskin rasmussen rasmusson rasnake rasnick
raso rasool rasor rast rastogi ratajczak ratchford ratcliff ratcliffe rath rathbone rathbun rathburn rathe rathje
rathjen rathke rathman rathmann rathod ratigan ratledge ratley ratliff ratner rattan ratterree ratti rattigan ratto
rattray ratz ratzlaff rau raub raucci rauch rauda raudales rauen rauh raulerson rauls raulston raup raupp rausch
rauscher raval ravelo ravenell ravenscroft raver rawal rawles rawley rawlings rawlins rawlinson rawls rawson ray
rayas raybon rayborn raybuck raygoza rayl rayle rayman raymer raymo raymond raymonde rayner raynes raynor rayo rayos
raysor raz raza razavi razo razon razzano reade reagin reagle reale reamer reames rearden reardon rearick rease
reaser reasoner reasor reaume reaux reaves reavis reay rebbeca rebello rebelo reber rebholz rebman rebollar
rebolledo rebollo rebstock rebuck recchia recendez recendiz rech recinos recio reck recker reckner redburn redd
reddell reddick reddin redding reddington reddish redditt reddix reddy redeker redelmeier reder redfearn redfern
redfield redford redic redick rediger reding redinger redington redlin redman redmon redmond redner rednour redondo
redpath redus redwine redwood ree reeb reed reeder reedy reep rees reese reeser reetz reeve reeves ref reff reffitt
refugia rega regalado regan reger regier reginia regner regnier rego regula reh rehak rehbein rehberg rehder rehm
rehn rehrig reiber reich reichard reichardt reichart reichel reichenbach reichert reichle reichman reicks reid
reidenbach reider reidhead reidy reierson reif reiff reifschneider reifsnyder reifsteck reigel reighard reigle reil
reiland reiley reiling reilley reilly reily reim reiman reimann reimer reimers reinbold reinders reindl reinecke
reineke reiners reinert reinhardt reinheimer reininger reinke reinking reinoehl reinoso reinsch reinstein reis
reisch reisdorf reiser reisig reising reisinger reisman reisner reiss reist reister reiswig reita reitan reitano
reiter reith reitman reitmeyer reitsma reitz reitzel releford reliford rella reller relyea rema remache remaley
rembert remer remick remillard remley remmers remona rempe rempel ren renaud rench rencher renda rende renderos
rendleman rendon reneau renegar renfro renfroe renfrow rengifo renick renk renken renn renna renner rennert rennick
renninger renno renovato renshaw renstrom rentas renteria renton rentschler rentz renwick renz renzi reopelle
repasky repass repka repko replogle repp reppert requena resch reschke resendes resendez resendiz reser resh resler
resnick resnik respress ress ressler restaino rester restivo resto restrepo retana retherford retter rettig retz
retzer retzlaff reusch reuss reuter reuther reutter revak reveles revell revelle reves revilla revis revolorio
revuelta rew rewis rexed rexroad rexroat rexrode reyburn reyer reyes reyesgarcia reyez reyna reynaga reynalda
reynard reynaud reynolds reynosa reynoso rezac rezendes reznik rhames rheault rheaume rheba rhee rhein rhem rhew
rhine rhinehart rhines rho rhoad rhoades rhoads rhode rhoden rhodes rhodus rhody rhone rhoten rhoton rhudy rhue
rhymer rhyne rhyner rhynes rial rials riano riaz ribar ribas ribaudo ribble ribeiro ribera ricca riccardi ricci
ricciardi ricciardo riccio riccobono rice rich richard richards richardson richarson richart richburg riche
richerson richert richeson richey richins richison richman richmond richner richter richwine rickabaugh rickard
rickards ricke rickel rickels ricker rickerson rickert ricketson rickett ricketts ricklefs rickman ricks ricotta
riddell ridder riddick riddle rideau rideaux riden ridener ridenhour ridenour rideout ridgell ridgely ridgeway
ridgley ridgway ridinger ridings ridley ridlon ridner ridout riebe riebel rieck ried riedel rieder riedinger riedl
riedy rief riegel rieger riegle riegler riehl riehle riek rieke rieken rieker riel rielly rieman riemann
riemenschneider riemer riemersma riendeau riera rierson ries riese rieser riess riester rieth rieves riffe riffel
riffey riffle rifkin rigaud rigby rigdon rigg riggan riggenbach riggi riggin riggins riggio riggle riggleman riggs
riggsbee rigler rigney rigsbee rigsby riha rijo rikard rike riker riley rill rimel rimer rimmer rinaldi rinard rinck
rincon rincones rindfleisch rine rineer rinehart rinella riner rines riney ringel ringer ringgold ringle ringler
ringwald rini rinke rinker rinn riojas riolo riopelle riordan rios rioux ripa ripka ripp rippe rippee rippel ripper
ripperger rippetoe rippey ripplinger rippy riquelme risch risenhoover rish rishel risher risinger riske risko risley
risner riso rison rispoli risse risser rist ristau rister ristow ritacco ritch ritchey ritenour riter ritsema ritt
rittenberry rittenhouse ritter ritz ritzman rivadeneira rivard rivas rivenbark rivera rivero riveron riveros rives
rivette riviera riviere rivkin rix rizer rizk rizo rizvi rizza rizzi rizzo rizzoli rizzolo rizzuto roa roach roache
roane roark roat roath roback robaina robak robards robare robarge robben robbins robbs robbyn robel robena roberds
roberge roberson robert roberti roberts robertson robeson robey robichaud robichaux robicheaux robidoux robillard
robinett robinette robinson robison robitaille roble robledo roblero robles robnett robson robt robuck roca rocca
rocchio roch rocha roche rochefort rocheleau rochester rochette rochford rochin rochon rockafellow rocke rockefeller
rockett rockey rockhill rockhold rockwood roda rodak rodarte rodas rodd rodda rodden rodeheaver rodela rodelo roden
rodenbaugh roder rodes rodewald rodgers rodkey rodman rodriges rodrigue rodrigues rodriguez rodriguezgarci
rodriguezlopez rodriguezperez rodriques rodriquez rodwell roeber roebuck roecker roedel roeder roehl roehm roehr
roehrich roehrig roell roelofs roemer roen roepke roesch roeser roeske roesler roesner roessler roettger roff rogala
rogalski rogel rogers rogerson rogge roggenbuck rogoff rogowski roh rohde rohe rohl rohleder rohlfing rohlfs rohling
rohloff rohm rohman rohn rohner rohr rohrbach rohrbacher rohrbaugh rohrer rohrig rohrs rohwer roig rojas rojek
rojero rojo roland rolande rolen roley rolfe rolfes rolin roling rolison rolle rollerson rolley rollings rollins
rollinson rollison rollman rollo roloff rolon rolph rolston roman romanelli romanello romani romano romanoff
romanowski romans romanski rombach romberg romberger romer romero romesburg romig romine romines rominger romito
rommel romney romo ronayne ronco rondeau rondon roney rong ronk ronning ronquillo rood rooke rooker roop roorda roos
roosa roose roper ropp roque roquemore rorabaugh rorick rorie rorrer ros rosa rosado rosal rosales rosalez rosano
rosario rosas rosati rosato rosberg rosborough rosch rose roseberry roseboro roseborough rosebrock rosecrans roselee
rosell roselli rosello roseman rosemond rosen rosena rosenau rosenbalm rosenbaum rosenberg rosenberger rosenberry
rosenblatt rosenbloom rosenblum rosenburg rosencrans rosendahl rosendale rosene rosenfeld rosenfield rosengarten
rosengren rosenkranz rosenlund rosenow rosenquist rosensteel rosenstein rosenthal rosenzweig rosero rosete rosetti
rosiles rosillo rosin rosinski rosko rosman rosner ross rossbach rossell rosselli rosser rossetti rossi rossignol
rossini rossiter rossman rosso rosson rossow rost rostro rota rotella roten rotert roth rothberg rothe rothenberg
rothenberger rother rothermel rothfuss rothgeb rothman rothrock rothschild rothstein rothwell rotman rotolo rotondi
rotondo rott rottenberg rotter rottinghaus rottman rotunno rotz rouch roudebush rougeau rought roughton rouillard
rouleau roulhac roundtree roundy rounsaville rountree roupe rourke rouser rousey roush rousseau roussel roussell
routh routhier routon routson routt roux rovira rowand rowbotham rowden rowe rowell rowland rowlands rowles rowlett
rowlette rowley rowse rowser rowsey rowton roxas roy royall roybal roye royer roylance royle roys royse royster
royston rozanne rozanski rozas rozeboom rozek rozell rozelle rozema rozier rozman rozo rozycki rozzi rua ruan ruane
ruano ruark rubalcaba rubalcava rubeck rubel rubenstein rubiano rubin rubino rubinstein rubio ruble rubright rucci
ruch ruchika rucinski ruck rucker ruckle ruckman rucks rud ruda rudd ruddell ruddick ruddock ruderman rudin rudisill
rudloff rudman rudnick rudnicki rudzinski rueb ruech rueckert rueda ruedas ruegg ruehl ruehle ruelas ruesch rueter
ruf rufener ruffalo ruffin ruffino ruffner ruffo ruffolo ruge rugg ruggeri ruggieri ruggles rugh ruh ruhe ruhl
ruhland ruhlman ruhnke ruis ruiz ruland ruley rulli rullo rumbaugh rumer rumery rumfelt rumley rummel rummell rumore
rumpf rumph rumsey rund runde rundell rundle rundquist runge runion runions runk runkel runkle runnells runnels
runnion runyan runyon ruocco ruoff ruotolo rupard rupe ruple rupp ruppe ruppel ruppert rupprecht rus rusch rush
rusher rushford rushin rushlow rushton rusin rusk ruskin rusnak russell russi russin russo russom russum rustad
ruston ruszkowski ruta rutan rutherford rutigliano rutkowski rutland rutledge rutt rutten rutter rutz ruud ruvalcaba
ruvolo rux ruybal ruyle ruzicka ryall ryals ryan ryans ryba rybak rybarczyk ryberg rybicki rybolt ryckman ryczek
rydberg rydell rydzewski ryer ryerson rylander ryle ryles ryman rymer rynders rynearson rynn rys ryser rzepka saab
saad saadi saal saar saarbrucken saari saathoff saavedra sabado sabala sabater sabatini sabb sabbagh sabedra sabel
sabella sabia sabillon sabio sablan sabo sabol sabourin sacchetti sacco saccone sachdev sachdeva sachs sachse
sackett sackman saddler sadeghi sadek sadiq sadler sadlowski sadowski sadowsky saechao saeed saeger saelee saenz
saephan saephanh saetern saeteurn saez safar saffell saffer saffold safford safran sagan sagastume sagers sago
sagrero sagun saha sahagun sahin sahli sahm sahni sahota sahr sahu saia saiki sailer sain saindon saine saini
sainsbury saintfleur saintil saintjean saintlouis saintvil sainvil sainz sais saito saitta saiz sajdak sak sakai
sakamoto sakanashi sakata sakowski saks sakurai sala salaam saladino salado salahuddin salais salaiz salama
salamanca salameh salamon salamone salas salasar salata salaz salazar salce salceda salcedo salcido saldana
saldarriaga saldierna saldivar saleh salehi salem salemi salerno salgado salguero salib saliba salido salinas saling
salinger salisbury sall sallee salley sallis salloum salls salm salmeron salmi salnikov salo salois salomone salone
salonga salsberry salsbury salsman salters salto saltsman saltz saltzman salvador salvaggio salvati salvatierra
salvato salvi salvia salvino salvucci salyards salyer salyers salzano salzer salzman salzmann salzwedel samaan
samaha samaniego samano samaroo samayoa sambrano samek samella samford sammarco sammartino sammis sammon sammons
samms samons samonte samora sampaio sampath sampley sampsel sampsell sampson sams samsel samson samudio samuel
samuels samuelson sanabria sanagustin sanborn sanches sanchez sanchezgarcia sanchezlopez sandage sandahl sandana
sandate sandberg sande sandefur sandel sandell sanden sanderford sanderlin sanders sanderson sandford sandgren
sandhu sandidge sandiego sandifer sandiford sandin sandino sandler sandlin sandmann sando sandobal sandoval sandoz
sandquist sandridge sandrock sandstrom sandt sandusky sandvig sanfilippo sanford sangalang sanger sangha sangster
sanguinetti sanjose sanjuan sankar sankaran sankey sanks sanmartin sanmiguel sanner sannes sannicolas sano sanon
sanora sanpedro sanroman sansbury sansing sansom sanson sansone sansoucie sant santaana santacroce santacruz
santamaria santana santander santangelo santaniello santarelli santee santella santelli santerre santiago santibanez
santiesteban santillan santillana santillanes santillano santilli santillo santini santistevan santizo santoni
santora santore santoro santos santoyo santucci sanville sanz sanzone sao saperstein sapien sapienza saporito sapp
sappington saputo sarabia saraceno saracino saragosa saraiva saravia sarceno sardina sardinas sardo sargeant sargent
sargsyan saric sarinana sarkar sarker sarkisian sarkissian sarkisyan sarles sarmento sarmiento sarna sarno sarnowski
sarpong sarr sarracino sarratt sarria sarris sarro sarsfield sartain sarti sartin sartor sartori sarver sarvis
sarwar sasaki sass sassaman sassano sasse sasser sasso sasson sastre satchell satcher sater sather sato satre sattar
satter satterfield satterlee satterly satterthwaite satterwhite sattler sau sauber sauceda saucedo sauder sauer
sauers sauerwein saulnier sauls saulsberry saulsbury saulter saulters saum saunders saunier saur sauro sauseda
sausedo sauser sauter sautter sauvageau sauve sava savage savala savant savard savarese savary savastano savedra
savell savery saviano savidge saville savin savini savinon savoca savoia savoie savoy sawa sawatzky sawaya sawhney
sawicki sawin sawtelle sawyer sawyers sax saxby saxe saxena saxton sayavong saye sayegh sayer sayers sayler sayles
saylors sayre scaccia scaduto scaffidi scafidi scaggs scaglione scaife scala scalera scalf scali scalia scalise
scallan scally scalzo scanlan scanlon scannell scarano scarberry scarboro scarborough scarbro scarbrough scarcella
scardina scardino scarola scarpa scarpelli scarpino scates scaturro scavarda scavo scavone scearce scerbo schaab
schaad schaaf schaal schaap schaar schabel schaber schacher schacht schachter schack schad schade schadt schaefer
schaeffer schaer schafer schaff schaffer schaffner schaible schalk schall schaller schamber schaner schank schantz
schanz schaper schapiro schardt scharf scharff schatz schatzman schau schaub schauer schauf schaum schaumburg schaus
schechter scheck schecter scheel scheele scheeler scheer scheerer scheetz scheff scheffel scheffer scheffler scheib
scheibe scheiber scheible scheid scheidegger scheider scheidler scheidt schein scheiner schell schellenberg scheller
schelling schembri schemmel schempp schena schenck schendel schenk schenkel schenker schepers schepis schepp scher
scherer scherf schermerhorn scherr scherrer schertz schettler scheu scheuer scheuerman scheuermann scheurer schewe
schexnayder schiano schiavo schiavone schick schieber schiefelbein schiefer schiele schier schiess schifano schiff
schiffer schiffman schild schilke schill schillaci schiller schilling schillinger schiltz schilz schimke schimmel
schimpf schindler schipper schippers schirmer schiro schisler schissler schlabach schlachter schlagel schlager
schlater schlatter schlecht schlee schlegel schleich schleicher schleif schleifer schlemmer schlenker schlenoff
schlesinger schley schlicher schlicht schlichter schlichting schlick schlink schloemer schloss schlossberg schlosser
schlueter schluter schmahl schmaltz schmalz schmeling schmeltzer schmelzer schmick schmid schmidgall schmidlin
schmidt schmidtke schmieder schmit schmitt schmitz schmoll schmoyer schmuck schmucker schmutz schnabel schnarr
schneck schnee schneeberger schneider schneiderman schnell schnelle schneller schnepf schnepp schnider schnieder
schnieders schnitzer schnitzler schnoor schnur schnurr schober schoch schock schoen schoenbeck schoenberg
schoenberger schoenborn schoenecker schoeneman schoener schoenfeld schoenfelder schoenherr schoening schoenrock
schoff schofield scholes scholl scholle scholten scholtes scholtz scholz schomaker schomburg schomer schommer schon
schonfeld schoof schoolcraft schooler schooley schoolfield schoon schoonmaker schoonover schopp schoppe schor schorr
schott schouten schow schowalter schrack schrader schraeder schrag schrage schram schramm schrank schrantz
schrecengost schreck schreckengost schreffler schreiber schreier schreiner schreyer schriber schrieber schriefer
schrier schriever schrimsher schriner schriver schrock schroder schroeder schroepfer schroer schroeter schroll
schrom schroth schroyer schrum schrupp schryver schubert schuch schuchardt schuchman schuck schueler schuelke
schueller schuerman schuessler schuett schuette schuetz schug schuh schuld schuldt schulen schulenberg schuler
schull schuller schulman schult schulte schultes schultheis schultz schultze schulz schulze schum schumacher
schumaker schuman schumann schumer schumm schunk schupbach schupp schur schurman schurr schussler schuster schut
schutt schutte schutter schutz schwab schwabe schwager schwalbach schwalbe schwalm schwan schwandt schwanke
schwantes schwanz schwark schwarting schwartz schwartzberg schwartzkopf schwartzman schwarz schwarze schwarzenegger
schwarzkopf schweers schweiger schweigert schweikert schweiss schweitzer schweizer schwendeman schwenk schwenke
schwenn schwerdtfeger schwerin schwichtenberg schwieger schwieterman schwimmer schwind schwindt schwing schwinn
sciacca sciandra scianna sciarra sciarrino scibelli scimeca sciortino scipio scipione scism sciulli sclafani scobee
scoby scofield scoggin scoggins scogin scola scolaro scoles sconiers sconyers scotland scott scotti scotto scotton
scouten scovel scovill scoville scranton scriber scribner scritchfield scriven scrivener scrivens scrivner scroggin
scroggins scroggs scruggs scudder scuderi scull sculley scullin scullion scully scurlock scutt seabaugh seaberg
seaberry seabolt seaborn seabrook seabrooks seabury seager seagle seago seagraves seal seale seales sealey sealock
sealy seamans seamon seamons seamster searcy searfoss searight searl searle searles searls sears sease seaton seaver
seavey seawell seawright seay sebesta sebree sebring sechler sechrest sechrist seck seckinger seckman secor secord
secrest secrist seda sedam sedano sedberry seddon sedeno seder sedgwick sedillo sedivy sedlacek sedlak sedlock sedor
sedwick seeber seefeldt seeger seegers seegmiller seekins seel seeley seelig seely seelye seeman seemann seery seese
seevers seewald sefcik sefton segal segall segar segarra segars seger segers sego segovia segoviano segraves segrest
segui seguin segura sehgal seib seibel seiber seibert seibold seid seide seidel seiden seidl seidler seidman seidner
seifert seiffert seifried seigel seigle seigler seiler seim sein seip seipel seiple seipp seiter seitz seitzinger
sek sekhon sekula selam selander selby selden selders seldon selfridge selig seligman selinger selk selke sellars
selle selleck sellers sellman sellner selmon selph seltzer selvage selvaggio selvey selvidge selzer semaan seman
semien seminara seminario semler semmler semon semones semple semrau sen senaida senat senatore sencion senecal
senegal senese seney senft senger sengupta senko senn senne sennett sensabaugh sensenig sentell senter senters sentz
seo sepe sepeda seppala sepulvado sepulveda sequeira serafini serano seraphin serbin serda sereno serfass sergent
serino serio serita sermeno serna serpa serpas serpico serr serra serrano serrao serrata serrato serratos servais
servantes servellon servin servis serviss sesay seshadri sesma sessa sessler sessoms sessums sestito sethi
sethuraman setliff seto setser setsuko setty setzer seubert seufert sevcik severn severns severson severt sevier
sevigny sevilla sevillano seville sevy sewall seward sewell sexton seybert seybold seyfert seyfried seyler seymore
seymour sforza sgro sgroi sha shaban shabazz shackelford shackleford shackleton shadden shaddix shadle shadley
shadowens shadrick shadwick shaeffer shafer shaff shaffer shaffner shafi shah shahin shaik shaikh shaker shakespeare
shakita shakoor shalabi shalev shallcross shalon shambaugh shamblin shamburger shamoon shamoun shamp shanahan shand
shands shaner shaneyfelt shang shanholtz shank shankar shanker shankle shankles shanklin shanks shanley shanmugam
shannon shantay shantz shao shapiro shapley shappell sharan sharber sharda shareef sharell sharer sharice shariff
sharifi sharika sharkey sharlow sharma sharman sharolyn sharp sharpe sharples sharpless sharpley sharpton sharri
sharrock sharrow shartzer shatley shatto shattuck shatzer shaub shaughnessy shaul shaulis shaull shaunta shavonda
shaw shawanna shawley shawver shazeer shea shead sheaffer sheahan shealey shealy shean sheard shearer shearin
shearman shearon sheats sheba sheckler shedd sheeder sheedy sheehan sheehy sheeler sheeley sheely sheeran sheerin
sheesley sheetz sheff sheffer sheffey sheffield sheffler shehadeh shehan shehata sheilds shela shelburne shelden
sheley shella shellabarger shellenbarger shellenberger shellhammer shellman shelnutt shelor shelton shemika shemwell
shen shenberger sheneman shenk shenna shenouda shenoy shepard shepardson sheperd shephard shepherd shepler shepley
sheppard shepperd shepperson sher sherard sherburne sherell sherer sherfield sheridan sherill sherise sherk sherlene
sherlock sherman sherpa sherrard sherrer sherrick sherrow shertzer sherwood shery sheth shetler shetterly shetty
shevchenko shevchuk shevlin shew shewmake shewmaker shi shibata shibley shick shideler shidler shieh shields shiels
shier shiffer shifflet shifflett shiflet shiflett shifrin shih shila shiley shill shilling shilts shim shima
shimabukuro shimada shimek shimer shimizu shimko shimkus shimmel shimp shin shinall shinault shinde shindler shiner
shingler shingleton shinkle shinn shinnick shipe shipley shipman shipp shippee shippey shippy shipton shirah shirazi
shirely shireman shires shirey shirkey shiroma shisler shiu shive shively shives shizue shizuko shklovsky shkuro
shoaf shoaff shobe shockey shockley shoemake shoemaker shoff shoffner shofner shogren sholar sholes sholl shomo
shondra shonk shonkwiler shoop shoopman shope shor shorb shorey shortell shortridge shortt shorty shott shotts
shotwell shoults shoultz shoun shoup shouse shover showalter showell shrader shreeve shreffler shrestha shreve
shreves shrewsberry shrewsbury shriner shrivastava shriver shrock shroff shropshire shrout shroyer shrum shryock
shubert shubham shubin shue shuey shufelt shuff shuffler shuford shugars shugart shukla shuler shull shulman shultis
shults shultz shum shumake shumaker shuman shumard shumate shumpert shumway shunk shupe shuping shupp shurtleff
shurtz shuster shute shutt shuttleworth shutts siano sias sibert sibley sibrian sica sicairos sicard siciliano
sickels sickler sida siddall siddiqi siddique siddiqui siddons sidebottom sidell sideris siders sidhu sidor sidoti
sidwell sieben siebenaler sieber siebert siebold sieck siedlecki siefert siefken siefker sieg siegal siegel
siegenthaler sieger siegert siegle siegler siegrist siemens siemer siemers siems sienkiewicz sienko sieracki sierra
siers sievers sievert siewert sifford sifuentes sigala sigel sigelman sigg siggers sigler sigley sigman sigmon
signor signore signorelli sigrist siguenza siharath sikes sikkema sikora sikorski silbaugh silber silberman
silbernagel silcott silcox sileo siler siles silfies silguero silkwood sillah sillas siller silliman silmon silsby
silva silvas silveira silvera silverberg silverman silvernail silverstein silverthorn silvester silvestri silvey
silvis simanek simard simas simcoe simcox sime simek simental simerly simes simic simien simington simkins simko
simmerman simmon simmonds simmons simms simoes simon simonds simoneau simoneaux simonelli simonetti simoni simonian
simonis simons simonsen simonson simonton simpkins simpson sims simson sinatra sinchi sinclair sinclaire sindelar
sindt sinegal siner sines singer singh singhal singler singletary singleterry singleton singley singson sinha
sinkfield sinkler sinko sinn sinnett sinnott sinopoli sinor sinxi siordia sipe sipes siple sipos sipp sippel sipple
siqueiros siracusa siragusa sirianni siripanich sirmans sirmons sirois sirota sisco sisemore sisk siska sisler
sisneros sisney sison sissom sisson sisti sisto sistrunk sitko sitler sittig sitton situ sitz sitzman sitzmann siu
sivak sivakumar sivils sivley siwek sixtos sizemore sjoberg sjogren sjostrom skaar skaggs skala skalski skarda
skeels skeen skeens skees skeete skelley skelly skelton skenandore skiba skibinski skidmore skiff skiles skillern
skillings skillman skinner skipworth skirvin skiver sklar skoda skog skogen skoglund skolnick skolnik skoog
skorupski skousen skov skow skowron skowronek skowronski skyles skytta slabaugh slaby slack sladek slagel slager
slaght slagle slama slane slaney slape slappy slaten slater slaton slattery slatton slaugh slaughter slaven slavens
slavik slavin slawinski slawson slaybaugh slayden slaymaker slechta sledd sledge slee sleeman sleeth sleight slemp
slentz sletten slezak slider slifer sligar sliger sligh sliker slinger slingerland slinkard slinker sliva slivka
sliwa sliwinski sloan sloat slocum slocumb slominski slonaker sloop sloss slough sloughter slovak slover slowik
slowinski sluder slusher sluss slusser slutsky slye slyvia smale small smalley smalling smallwood smarr smart smartt
smathers smay smead smeal smedley smelcer smelley smelser smeltz smeltzer smet smetana smiddy smidt smiley smillie
smirnov smirnova smith smither smitherman smithers smithey smithson smithwick smitley smits smoak smola smolen
smolenski smolik smolinski smolka smoot smotherman smouse smoyer smucker smullen smyers smylie smyser smyth smythe
snader snapp snarr snavely snay snead sneath snedden sneddon snedeker snee sneed snelgrove snell sneller snellgrove
snelling snellings snelson snethen snider sniffen snively snoddy snodgrass snoke snook snover snow snowberger
snowden snuggs snyder soares sobczak sobeck sobel soberanes soberanis sobieski sobocinski sobol sobolewski sobota
sobotka socarras socha socia sockwell sodano soden soder soderberg soderholm soderlund soderquist soderstrom sodhi
soe soffer sofroniev soh sohal sohl sohn soila soileau soisson soja sojka sok sokol sokoloff sokoloski sokolov
sokolowski solache solanki solano solares solari solberg soldano solecki solem soler solesbee soley solheim soliday
solie solis solivan soliz soll sollars sollenberger soller solley solomon solorio solorzano soloway solt soltani
soltero soltis soltys solum som soma somarriba somera somers somerville somma sommer sommerfeld sommerfield sommers
sommerville somogyi somoza soncini sones song songer soni sonnenberg sonner sonnier sonntag sontag sood soohoo sook
sookdeo soong soos sooter sooy soper sopher sopko sorber sorce sorel sorensen sorenson sorey sorg sorge soria
soriano sorkin soroka sorrell sorrells sorrels sorrentino sortino sorto sosa sosebee sosnowski sostre sotello sotelo
soth soto sotolongo sotomayor sottile sotto sou soucek soucie soucy souder souders souffrant soukup soule soules
sousa souter southall southard souther southerland southers southwell southwick southwood southworth souto souza
sova sowa soward sowards sowden sowder sowders sowell sowers sowinski sowle soza sozzi spacek spackman spada
spadafora spadaro spadoni spady spaeth spafford spagnola spagnoletti spagnoli spagnolo spagnuolo spahn spahr spaid
spain spainhour spake spalding spang spangenberg spangler spanier spann spano spanos sparacino sparacio sparano
sparber spargo sparkman sparks sparling sparr spataro spates spath spatola spatz spaulding speake speakman spearman
spears speas specht speciale speckman spector speece speegle speelman speer speers spees spehar speicher speidel
speight speights speir speirs speiser spellman spelman speltz spence spencer spendlove spengler spera sperber sperl
sperling spero sperry speth spicer spicher spickler spidell spidle spiegel spieker spielman spier spiering spiers
spiess spieth spiewak spight spigner spiker spilker spillane spiller spillers spillman spilman spina spinale
spindler spinella spinelli spink spinks spinner spinney spino spinosa spira spiro spisak spitler spittler spitz
spitzer spiva spivack spivak spivey splawn spofford spohn spohr sponaugle sponseller sponsler spooner spoor sposato
sposito spoto spotts spradley spradlin spradling spragg spraggins sprague spraker spranger sprankle spratley
spratlin spratt sprayberry sprecher spreitzer sprenger sprenkle spriggs springer springfield springman springstead
springsteen springston sproat sproles sprott sproul sproule sproull sprouse sprow sprowl sprowls spruell spruiell
spruill sprunger spurgeon spurgin spurlin spurling spurlock spurr spurrier squibb squier squillace squillante
squyres sren srey sridhar srinivasan srivastava sroka staab staats stabile stach stachowiak stachowski stachura
stackhouse stackpole stadelman stadler stafford stager stagg staggs stagner stahl stahle stahler stahley stahlman
stahly stahr staib staiger stainback stainbrook staker stalcup stalder staley stalker stallard stallcup staller
stallings stallman stallone stallworth stalnaker stalter stalvey stalzer stam stamand stamant stambaugh stamey stamm
stamos stamour stamper stampley stanaland stanard stanback stanberry stanbery stancil stanczak stanczyk standen
stander standifer standiford standish standlee standley standridge stanek stanfield stanfill stang stange stangel
stanger stangl stangle stanhope stanich stanifer staniow stanish stanislawski staniszewski stanke stankiewicz stanko
stankus stanley stannard stano stansberry stansbury stansel stansell stansfield stanton stanwood stanzione stapleton
stapley stapp starbird starbuck starcher starck stark starke starkes starkey starks starkweather starling starman
starner starnes starns starrett stasiak stasik stasko stastny staszak staten statham statler staton statz staub
stauber staubin stauch staudinger staudt stauffacher stauffer staunton stauss stavropoulos stawicki stayer stayton
stcharles stclair stclaire stcyr stdenis stead steadham steadman steagall stearman stearn stearns stebbins steber
stec stecher stechschulte steck steckel stecker stecklein steckler stedman steed steedley steege steele steeley
steelman steely steen steere steeves stefanelli stefaniak stefanick stefanik stefanko stefanski steffens steffensen
steffes steffey steffy stegall stegeman steger stegman stegner stehle stehlik stehr steib steichen steidl steier
steiger steigerwald steil steimel steimle stein steinbach steinbacher steinbeck steinberg steinberger steinborn
steinbrecher steiner steinert steinfeld steinhardt steinhart steinhauer steinhaus steinhauser steinhoff steininger
steinkamp steinke steinle steinman steinmann steinmetz steinmeyer steitz stejskal stell stellato steller stelling
stelly stelmach stelter stelzer stembridge stemen stemm stemper stempien stemple stenberg stencel stender stene
stengel stenger stennett stennis stensland stenson stensrud stenstrom stenzel stepanek stepanian stepanie stepanyan
stephans stephens stephenson stephnie stepien stepney stepp steppe steptoe sterba sterk sterkel stermer stern
sternberg sterrett stetler stetter stettler stetz steuer steury stevens stevenson stever steverson steves steveson
stewart steyer stfleur stgeorge stgermain stgermaine sthilaire stice stich stickel stickle stickles stickley
stickney stidham stieber stiefel stiegler stier stiers stierwalt stiffler stigall stiger stigler stiles stille
stilley stillings stillman stillson stillwagon stillwell stilson stiltner stilwell stimac stimmel stimpson stimson
stinchcomb stine stiner stines stingley stinnett stinnette stinson stipe stipp stires stirewalt stirling stiteler
stites stith stitt stitzel stiver stivers stiverson stjacques stjames stjean stjohn stjulien stjuste stlaurent
stlawrence stlouis stmarie stmartin stobaugh stobbe stober stock stockard stockbridge stockdale stocker stockert
stockham stockinger stockman stockstill stockton stockwell stoddard stoddart stodghill stodola stoeckel stoecker
stoehr stogner stogsdill stohr stokely stoker stokes stokke stokley stolarski stolberg stoll stolle stoller
stollings stolp stolte stoltenberg stoltz stoltzfoos stoltzfus stolz stombaugh stone stonebraker stoneburner
stonecipher stoneham stonehouse stoneking stoneman stoner stonerock stonesifer stonestreet stonge stookey stooksbury
stoots stopka storch storck storer storey storie storlie storment stormer storrer storrs storti storts stortz storz
stotler stott stottlemyer stotts stotz stoudemire stouder stoudt stouffer stough stoughton stout stoute stovall
stover stowe stowell stowers stoy stoyanov stpeter stpierre stracener strachan strack strader stradford stradley
stradling strahan strahl strahm straka straker straley strand strandberg strang stransky strasburg strassburg
strasser strate stratford stratman straub straube strauch straughan straughn straughter straus strausbaugh strause
strauser strauss strausser strawbridge strawder strawderman strawn strawser strayer strayhorn streater streb strebel
streck strecker streeter streetman streett streff strege strehle strehlow streich streicher streiff streit strelow
streng strey stribling strick stricker strickland stricklen strickler stricklin strider striegel strine stringer
stringfellow stringfield stringham striplin stripling strite strittmatter strnad strobel strobl stroble strock stroh
strohecker strohl strohm strohmeyer strom stromain stroman stromberg stromer strong stroop strope strosnider
strother strothers stroud stroup stroupe strouse strout strouth strozier strub strube struble strunk struss
struthers strutz struve strzelecki stuard stuart stubbe stubblefield stubbs stuber stucker stuckey stucki stucky
studdard studebaker studer studley studstill studt stueber stueve stufflebeam stuhr stukes stull stuller stults
stultz stumbaugh stumbo stumpf stumph sturdevant sturdivant sturgell sturgeon sturges sturgess sturgill sturgis
sturkie sturm sturman sturtevant sturtz stutes stutler stutsman stutts stutz stutzman styer styers styron suanne
suarez suastegui suazo subedi suber subia sublett sublette subramaniam subramanian sucher suchy suckow suda suddarth
sudderth suddeth suddreth sudduth suder sudler sudol suen suereth suero suess sugarman sugato sugden sugg suggs
sugimoto sugiyama sugrue suh suhr sui suire suiter suitt suk sulak sulkowski sullenberger sullenger sullens sullins
sullivan sult sulzer suman sumida sumler sumlin summa summerall summerfield summerford summerhill summerlin
summerour summers summerville summey summitt summy sumners sumpter sumrall sumter sun sund sundar sundaram sundberg
sunde sundeen sundell sunderland sunderman sundin sundquist sundstrom sung sunga suniga sunseri suon suppa suppes
supplee sur surace surampudi surber surette suriano suriel surita surles surma surman surowiec surprenant surratt
surrency surrett suski susko susman sussman sustaita sutch sutcliffe suter sutera sutfin sutherland sutherlin
sutliff sutphen sutphin sutter sutterfield suttle suttles sutton suydam suzi suzuki svec svendsen svenson svensson
svoboda swaby swader swafford swager swaggerty swails swaim swain swales swalley swaminathan swanberg swaney swanger
swango swanigan swank swann swanner swanson swanstrom swantek swanton sward swarey swart swarthout swartout swarts
swartwood swartz swartzendruber swartzentruber swartzlander swasey swayne swayze swearengin swearingen sweatman
sweatt swecker swedberg sweeney sweeny sweeting sweetland sweetman sweetser sweigart sweitzer swensen swenson swett
swezey swiatek swicegood swick swider swiderski swift swigart swiger swigert swihart swilley swindall swindell
swinehart swiney swinford swingle swink swinney swinson swint swinton switalski switzer swoboda swofford swogger
swoope swope swopes swoyer swyers sybert sydnor sydow syed sykes sykora sylla sylva sylve sylvestre syme symes
symington symonds symons synder syring sytsma syverson szabo szafranski szalay szatkowski szczepaniak szczepanski
szczesny sze szekely szeto szewczyk szilagyi szostak szot szucs szydlowski szymanski szymczak szypulka tabak tabares
tabarez tabb tabbert taber tabler taboada tabone tabor tabora taborda taborn tabron tacey tachibana tacker tackett
tackitt tacuri tacy tadao taddei taddeo tadesse tadlock tadros taff taffe tafolla tafoya tagg taggart tagle tague
taheri tai taillon taing tait taitano taitt tajuana tak takach takacs takagi takahashi takako takata takeda takemoto
takeuchi talamante talamantes talamantez talarico talavera talbert talbot talbott talcott talerico taliaferro
talkington tallant tallarico tallent talley tallman tallon talsma talton talty talwar tama tamang tamashiro tamayo
tamburello tamburro tamez tamm tammera tamplin tamura tan tanabe tanaka tandon tandra taneja tanenbaum tang tangeman
tangen tangney tanguay tanguma tani taniguchi tankersley tanksley tann tannehill tannenbaum tanner tannous tansey
tanski tant tantillo tanton taormina tapanes tapia tapley taplin tapp tappan tappe tapper tapscott tarango tarantino
taranto tarbell tarbet tarbox tardif tardiff tarin tarkington tarleton tarlton tarnovski tarnowski tarpey tarpley
tarquinio tarr tarrance tarrant tartaglia tartt tarver tarvin tarwater tash tashjian tasker tassin tassinari tassone
tat tata tatar tate tatem tatham tatman tatom tatro taub taube tauber tauer taul taulbee taunton taunya tauscher
tavares tavarez tavenner tavera taveras taverna tavernier tavira tawfik tawil tawna tawney tay tayag taylor tayna
tays teachey teachout teagle teague teamer teasdale teasley teater tebbe tebo tecson tedder tedeschi tedesco tedford
tedrick tedrow teegarden teel teeple teeples teer teets tefera tefft tegeler tegtmeier tehrani teich teichman teigen
teisha teitelbaum teixeira tejada tejeda tejera tekle telfair telfer telford telles tellez tellier tellis tello
temeka temika temme tempel tempesta templeman templet templeton templin tenaglia tenbrink tench tenenbaum tenesaca
tenesha teneyck tenezaca teniente tennant tenner tenney tennison tenny tenorio tenpenny teo tep tepe tepper terada
teran tercero tereasa teresi teresia terhaar terhune terica terisa ternes terpening terpstra terranova terrazas
terrebonne terrell terrero terrien terrilyn terrio terriquez terrones terry teruya terwilliger terzian tesar tesch
tescher tesfaye tesh teshome teske tesmer tesoriero tesoro tessema tessier tessitore tessler tessman tessmer testa
testerman teston teta teter teti tetrault tetreault tetrick tetsuo tetteh tetzlaff teufel teuscher teves tevis tew
tewell tewksbury tewodros tews texeira texidor tezeno thach thacker thackeray thackston thaggard thaker thakkar
thakur thaler thalman tham thames thammavong thammavongsa thang thapa tharp tharpe tharrington thaxton thayer thayne
thebeau theberge thede thedford theel thein theis theisen theiss thelen theriault theriot theroux therrell
therriault therrien thersa thesing thessel thetford theurer theus thiam thibault thibeau thibeault thibeaux
thibodaux thibodeau thibodeaux thiede thiel thiele thielen thielke thielman thiem thieman thiemann thieme thiessen
thigpen thill thind thiry thivierge thode thoele thoennes thole tholen thom thoma thoman thomann thomas thomasena
thomason thomasson thome thomes thomison thomley thompkins thompson thoms thomsen thomson thomure thon thorburn
thoren thoresen thoreson thorman thorn thornberry thornburg thornburgh thorne thornell thornhill thornley thornock
thornsberry thornsbury thornton thorp thorpe thorsen thorson thorstenson thota thrailkill thrall thrasher threadgill
threatt threet threlkeld throckmorton throop thrower thrush thulin thull thurau thurber thurgood thurlow thurmon
thurmond thurow thursby thweatt tian tianli tiano tibbets tibbetts tibbits tibbitts tibbs tiberi ticas tice tichenor
tichy ticknor tidball tidd tidmore tidwell tiede tiedeman tiedemann tiedt tiegs tieman tiemann tiemeyer tienda
tietjen tietz tieu tiffin tifft tift tigges tiggs tighe tigner tignor tigue tijerina tijuana tilbury tilden tilford
tilghman tiller tillery tillett tilley tillinghast tillis tillison tillman tillmon tillotson tillson tilman tilson
tilton timberlake timbrook timbs timika timko timlin timm timmer timmerman timmermann timmins timmons timms timpe
timpson tims tinajero tinch tincher tindal tindall tindell tindle tineo tiner tingen tingey tingler tingley tinisha
tinkham tinkler tinnell tinney tinnin tinoco tinson tiongson tipler tippens tippett tippetts tippie tippin tippins
tippit tipps tipsword tipton tirado tirey tirone tirpak tirrell tisa tiscareno tisch tischer tischler tisdale
tisdell tish tison titcomb titsworth tittle tiu tiwari tjaden tkach tkachenko tkachuk tlatelpa to toal tobar tobe
tober tobler tobon toccara tocci tocco todaro todd todorov toepfer toews toft tofte tokar tokarski tokarz tokunaga
tolan toland tolar tolbert toledano toledo tolen tolentino toler toles tolin toliver tolkien tolle tollefson toller
tolles tolleson tollett tolley tollison tolliver tolman tolosa tolson toma tomaino toman tomar tomasek tomaselli
tomasello tomasetti tomasi tomasik tomasini tomasko tomassi tomasso tomaszewski tomberlin tomblin tomczak tomczyk
tomei tomeo tomey tomic tomich tomiko tomita tomkins tomko tomlin tomlinson tompkins tompson toms tomson tona tonche
tonelli toner tong tonge tongsheng tonita tonkin tonn toohey tooke tooker tookes toole tooley toombs toomer toomey
toon toone toops toor toothaker toothman tootle tope topel topete topham topolski topp topper toppin topps tora
torain toral toran torbert torbett torchia torelli torgersen torgerson torio torkelson tormey tornabene tornatore
tornow toro torok torosian torosyan torpey torralba torre torrens torres torrez torrico torrisi tortora tortorella
tortorici toscano tosh toshia tosi toso tostado toste tosti totaro toth totherow totman toto totten totty touchet
touchette touchstone touchton tougas touhey touma toupin toups touray toure tourville tousignant tousley toussaint
tovar tovey towe towell towery towey towle towler towles towne towner townes townley townsel townsell townsend
townsley townson towry towsley toyama toye tozer tozier tozzi trabanco trabucco trachtenberg tracy traeger trafford
trafton trager trahan traina trainor tram tramble tramel trammel trammell tran trani transue trant tranter trantham
traore trapani trapp trask traub traughber traut trautman trautmann trautwein traver travers traverso travieso
travis traweek trawick traxler traylor traynham traynor traywick treacy treadaway treadway treadwell treanor
treaster tredway treece treena treese tregar trego treiber treichel trejo trejos treloar tremain tremblay trembley
trembly tremmel tremper trenary trenholm trentham trepanier treptow tressler trester treto tretter trevathan trevino
trevizo trew trexler trezza triano tribbett tribbiani tribble tricarico trice triche trickett trickey trierweiler
trieu trigg triggs trigo trigueros trillo trimble trimboli trimm trindade tringali trinh trinkle triola triolo
tripathi tripi triplett tripodi tripoli trippe trisler tritt trivedi trivett trivette trobaugh troche trochez
troester trogdon troia troiano troisi trojan trojanowski trollinger trombetta trombley trombly troncoso trone
trosclair trosper trost trostle trotman trott trotta trotter trottier troup trousdale troutman troutt trovato
trowbridge trowell trower troxel troxell troxler troy troyan troyer truax truby trudeau trudel trudell trueblood
truelove trueman truesdale truesdell truex truitt trujillo trull truluck trumble trumbo trumbull trunnell trunzo
truong trupiano truscott truslow truss trussell tryon trzcinski tsai tsan tsang tsao tschetter tschida tschirhart
tse tseng tserekh tsering tso tsoi tsosie tsou tsui tsuji tuason tuazon tubb tubbs tubman tucci tucciarone tucker
tuel tuell tufano tuff tuggle tugwell tuite tukes tuley tull tuller tulley tullier tullis tullo tulloch tullock
tullos tully tuma tumbleson tumblin tumey tumlin tumlinson tumminello tun tung tungate tunis tunison tunnell tunney
tunstall tuohy tupa tupou tupper turan turano turay turberville turbeville turbyfill turcios turco turcotte turek
turenne turgeon turi turk turley turlington turman turnage turnbaugh turnbough turnbow turnbull turner turney
turnipseed turnmire turnquist turpen turpin turra turrell turrentine turrubiartes turrubiates tursi turton turvey
tusa tusing tussey tussing tustin tuten tuthill tutt tuttle tutwiler twaddle twanda twanna twardowski twedt tweedie
tweedy twersky twiford twigg twiggs twilley twiss twitchell twitty twohig twombly twomey twyman tyagi tyburski tyer
tyler tylka tynan tyndall tyner tynes tyo tyrrell tysinger tyus uber uchida udall uddin udell udy uecker ueda uehara
ugalde ugarte uher uhl uhler uhlig uhlman uhrich uhrig ulbrich ulery ulibarri ullah ullery ullman ullmann ulloa
ullom ulm ulman ulmer ulrey ulrich ulsh ulstein ulysse umali umana umanzor umbarger umberger umesan umland umphrey
umstead unangst underhill underwood ung ungar ungaro unger unrein unruh unser unsworth unzueta upadhyay upchurch
updegraff updike updyke upham uphoff upp uppal upshaw upshur upson uptain upton uranga urbach urban urbanczyk
urbanek urbaniak urbanowicz urbanski urbieta urbina urdaneta urdiales ure uren urena urenda ureno uresti ureta urey
urgiles uriarte urias uribe urich urick urie uriegas urieta urioste uriostegui urizar urquhart urquidez urquidi
urquilla urquiza urquizo urrea urrutia urs urso urzua usain uscanga uselton usery usman usmani usrey usry ussery
uszkoreit utecht uthe utkarsh utley utsey utt utterback utz uvalle uyeda uyehara uzzell uzzle vaca vacanti vacca
vaccaro vacek vachon vadala vaden vader vadnais vahle vaidya vail vaillancourt valade valadez valasek valbuena
valcarcel valcin valcourt valderas valderrama valdes valdespino valdez valdivia valdivieso valdiviezo valdovinos
vale valek valencia valenciano valent valenta valentin valentine valentini valenza valenzuela valera vales valiente
valk valko valladares valladolid vallance vallecillo vallee vallejo vallejos vallery valles valletta vallez valli
vallier valliere vallin vallo vallone valls valois valrie valtierra valtteri valvano valverde valvo van vanacker
vanaken vanallen vanalstine vanalstyne vanaman vanantwerp vanarsdale vanasse vanatta vanauken vanbeek vanbibber
vanbrocklin vanbrunt vanburen vanbuskirk vancamp vance vancil vancleave vancleve vancura vancuren vandagriff vandam
vandamm vandamme vandeberg vandegrift vandehey vandemark vandenberg vandenbos vandenbosch vandenburg vandenburgh
vandenheuvel vanderbeek vanderberg vanderbilt vanderburg vanderford vandergriff vandergrift vanderheiden
vanderheyden vanderhoff vanderhoof vanderhorst vanderlaan vanderlinde vanderlinden vandermark vandermeer
vandermeulen vandermolen vanderploeg vanderpol vanderpool vanderslice vanderveen vanderveer vandervelde vandervoort
vandervort vanderwal vanderwall vanderweide vanderwerf vanderwerff vanderwoude vanderzanden vanderzee vandeusen
vandevelde vandeven vandeventer vandever vandewalle vandewater vandine vandiver vandoorne vandoren vandorn vandunk
vandusen vanduyn vanduyne vandyck vandyk vandyke vandyken vandyne vaneck vanegas vanek vanepps vaness vanetta
vanetten vanevery vanfleet vanfossen vang vangelder vangilder vangorden vangorder vangorp vanguilder vangundy
vanhandel vanhook vanhoose vanhooser vanhorn vanhorne vanhouten vanhoy vanhuss vankampen vankeuren vankirk
vanlandingham vanlaningham vanleer vanleeuwen vanleuven vanliew vanloo vanloon vanmatre vanmeter vannatta vannatter
vannesa vanness vannest vannorman vannostrand vannote vannoy vanorden vanorder vanorman vanover vanpatten vanpelt
vanriper vanroekel vansant vanscoy vanscyoc vansickle vanslyke vantassel vantassell vanterpool vantine vantrease
vantuyl vanvalkenburg vanvalkenburgh vanvleck vanvleet vanvliet vanvoorhis vanvoorst vanwagenen vanwagner vanwagoner
vanwert vanwey vanwie vanwinkle vanwormer vanwyk vanzandt vanzant vanzee vanzile vaquera vaquerano vaquero vara
varady varan varano varble vardaman vardanyan varela varelas varga vargas varghese vargo varian varley varma varn
varnado varnadoe varnadore varnell varner varnes varney varnum varon varona varone vartanian varughese varvel
vasallo vasbinder vasconcellos vasconcelos vasey vasilev vasiliki vaske vasko vasques vasquez vass vassallo vassar
vassell vasser vasseur vasta vasudevan vaswani vath vaughan vaughn vaughns vaught vause vavra vawter vaz vazques
vazquez vea veach veale veals veasey veasley veatch veazey vecchio vecchione vedder veeder veenstra vega vegas veiga
veilleux veillon veitch veith vejar vela velaquez velarde velasco velasques velasquez velazco velazquez veldman
velez velis veliz velo veloso veloz veltman veltri venable vences vencill vendetti venditti venegas venema venetta
veney veneziano venkataraman venkatesan venkatesh venn venne vennie veno venson venter venters ventimiglia vento
ventre ventresca venturini venuti venuto venzor vera verano veras verastegui verbeck verburg vercher verde verdejo
verdi verdin verdon verdugo verdun verdusco verduzco vereen veres verga vergadia vergara verhagen verhey verhoeven
verhoff verhulst verline verma vermeer vermette vermeulen vermillion vermilyea vernia vernier verret verrett verrier
verrill versteeg vertrees verville vescio vesely vesey vespa vesper vess vestal vetere vetrano vetsch vettel vetter
veverka vezina viall vialpando vian viana viar viars viator viau vibbert vicari vicario vicencio vick vickerman
vickers vickery vicknair vickrey vickroy vicks victorian vicuna vidal vidales vidals vidana vidaurri vides vidmar
vidrine vidrio vieau viegas vieira viel viele vielma vien viens vierling viernes vierra viers vieth viets vieyra vig
vigeant viggiano vigil viglione vigliotti vigna vignola vigo vigue vik vila vilches vilchez vilchis viles villa
villacis villacorta villada villafan villafana villafane villaflor villafranca villafranco villafuerte villagomez
villagran villagrana villalba villalobos villalon villalona villalovos villalpando villalta villalva villalvazo
villamar villamil villamor villaneda villani villano villanova villanueva villar villard villareal villarreal
villarroel villarruel villasana villasenor villatoro villaverde villavicencio ville villeda villegas villela
villella villena villeneuve villers villescas villicana villines viloria vinas vincent vincenti vinci vinciguerra
viner viney vining vinita vink vinson vint vinton vinyard vinzant vipperman viramontes virani virat viray virden
virella vires virga virgen virgo virk virnig virrueta virtanen viru viruet vis viscarra visco visconti visser
viswanathan vitagliano vitale vite vitek vitela vitelli vitello viteri vitiello vitolo vitrano vitt vitti vittitow
vitug vitullo vivan vivanco vivar vivas viveiros viverette viveros vives viviano vivier vizcaino vizcarra
vizcarrondo vlach vlahos vlasak vlcek vliet vo voegele voegeli voelkel voelker voeller vogan vogel vogelsang voges
vogl vogler vogt vohra vohs voight voigt voiles voisin voisine voit volcy vold volk volkman volkmann volkov voll
vollmar vollmer vollrath volner volpe volpi voltz volz vona voncile vonderhaar vonderheide vondra vonfeldt vong
voong voorhees voorhies voorhis vora vore vorhees voris vos vosberg vosburg vosburgh vose voshell voss vossen
vossler votaw voth votta vought vowell voyles vrabel vrana vredenburg vreeland vroman vroom vrooman vu vue vukovich
vuong vyas waage wach wacha wachowiak wachowski wachs wachtel wachter wack wacker wada waddell waddington waddy wade
wadhwa wadkins wadle wadleigh wadley wadlington wadlow wadman wadsworth waechter wafford wagaman wagar wagener
waggener waggoner wagle wagler wagley wagman wagner wagnon wagoner wagstaff waguespack wah wahab wahba waheed wahid
wahl wahlberg wahlen wahler wahlers wahlgren wahlquist wahlstrom wai waibel waid wain wainright wainscott wainwright
waite waites wajda wakefield wakeland wakeley wakeman walberg walbert walborn walbridge walburn walch walck walcott
walczak wald waldeck walden walder waldie waldman waldmann waldner waldon waldorf waldrep waldrip waldron waldrop
waldroup waldrup waldschmidt waldvogel wales walford walke walker walko walkowiak walkup wall walla wallace wallach
walle wallen waller walley wallick wallin wallingford wallis wallman wallner walls walmer walmsley walp walpole
walrath walraven walser walsh walston walstrom walter walters walthall walthers walthour waltman walton waltrip
walts walworth walz walzer wambach wambold wambui wampler wamsley wanamaker wandell wanek wanetta wang wangen
wangler wanke wanless wann wannamaker wansley wanta wantland wantz wanzer waples warburton warchol ward wardlaw
wardle wardlow wardrop wardwell ware wareham warehime warf warfel warfield warford wargo warhurst waring wark
warkentin warlick warmack warman warmuth warne warnecke warneke warner warnick warnke warnken warnock warr warren
warriner warrington warsame warshaw warth warthen warwick warzecha wascher wasden washam washburn washington
wasielewski wasik wasilewski wasinger waskiewicz wasko wasmund wason wass wassel wassell wasser wasserman wasson
waszak watanabe waterbury waterfield waterhouse waterman waters waterson watford wathen watkin watkins watkinson
watley watlington watrous watson wattenbarger watters watterson watts waugaman waugh wawrzyniak waxler waxman
waybright waycaster waye waymire wayne waynick wayt weakland weakley weaks wease weast weatherall weatherbee
weatherby weatherford weatherhead weatherholt weatherington weatherly weatherman weathersbee weathersby weatherspoon
weatherwax weathington weaver webb webber weber webley webre webster wechsler weck wecker wedderburn weddington
weddle wedekind wedeking wedel wedemeyer wedgeworth wedin weeden weedman weedon weekes weekley weeks weems weese
weesner wegener weger weglarz wegman wegmann wegner wegrzyn wehling wehmeyer wehn wehner wehr wehrle wehrlein
wehrman wehunt wei weibel weible weick weide weideman weidemann weidler weidman weidner weier weigand weigel
weightman weigle weik weikel weikert weikle weil weiland weiler weiman weimer wein weinberg weinberger weiner
weinert weingart weingarten weingartner weinheimer weinhold weinkauf weinman weinmann weinreich weinrich weinstein
weinstock weintraub weir weirich weis weisberg weisbrod weise weisel weisenberger weisenburger weiser weisgerber
weishaar weisinger weiskopf weisman weisner weiss weisser weissinger weissman weist weisz weitz weitzel weitzman
welborn welch welcher welden weldy welk welke welker wellborn welle wellen weller welles welliver wellman wellner
wellnitz wellons wells welp welsch welsh welshans welte welty welwyn welz wemple wences wendland wendlandt wendler
wendling wendolyn wendorf wendt weng wenger wengerd wengert wenhaug wenk wenner wenning wenninger wenona wenrich
wensel wente wentland wentling wentworth wentz wentzel wentzell wenz werkheiser werkmeister werle werley werling
werner wert werth wertheim wertheimer wertman werts wertz wesby wescott wesley wesner wesolowski wess wessel wessell
wessels wessinger wessling wessner west westall westberg westberry westbrook westbrooks westbury westby westcott
westendorf wester westerberg westerfield westergaard westergard westerlund westerman westermann westervelt westfall
westfield westgate westhoff westhuizen westlake westling westlund westman westmoreland weston westover westphal
westra westrick westwood wetherbee wetherby wetherell wetherington wethington wetmore wettstein wetzel wetzler wever
wexler wey weyand weyandt weyant weyenberg weyer weyers weygandt weymouth weyrauch whalen whaley whang wharton
whatley wheatley wheaton wheeland wheeldon wheeler wheeless wheelis wheelock wheelwright whelan whelchel wheless
whelpley wherley wherry whetsel whetsell whetstone whetzel whichard whicker whidden whiddon whigham whinery whipkey
whipp whipple whisenant whisenhunt whisler whisman whisnant whistler whitacre whitaker whitbeck whitby whitcher
whitchurch whitcomb white whiteaker whitecotton whited whitefield whiteford whitehair whitehead whitehill whitehorn
whitehouse whitehurst whitelaw whiteley whitelock whitelow whitely whiteman whitenack whitener whitesel whitesell
whiteside whitesides whitfield whitford whitham whiting whitis whitlatch whitley whitlock whitlow whitman whitmarsh
whitmer whitmire whitmore whitner whitney whitsell whitsett whitsitt whitson whitt whittaker whitted whittemore
whitten whittenburg whittier whittingham whittington whittlesey whitton whitty whitwell whitworth whorley whorton
whyte wiant wiberg wible wichert wichman wichmann wicke wickens wickersham wickert wickes wickett wickey wickham
wickizer wickliffe wickline wicklund wickman wickstrom wickware wickwire wideman widener widger widjaja widman
widmann widmer widner wieber wieberg wiechman wiechmann wieck wieczorek wiedeman wiedemann wieder wiederhold
wiederholt wiedman wiegand wiegel wiegert wiegman wiegmann wieman wiemann wiemer wiencek wieneke wiener wienke wiens
wier wierenga wierman wiersema wiersma wierzba wierzbicki wiese wiesen wieser wiesman wiesner wiest wigfall wigger
wiggers wiggin wiggins wigginton wigglesworth wiggs wight wightman wigington wiginton wigley wignall wigton wike
wikoff wikstrom wilbanks wilbon wilborn wilbourn wilcher wilcock wilcox wilcoxen wilcoxon wilcoxson wilczek
wilczynski wilde wilder wilderman wildermuth wildes wildey wilding wildman wildrick wildt wile wileman wilemon
wilensky wiles wiley wilfong wilgus wilhelmi wilhemina wilhite wilhoit wilhoite wilk wilke wilken wilkening wilkens
wilker wilkerson wilkes wilkey wilkie wilkin wilkins wilkinson wilkison wilks will willbanks willcox willcutt
willden wille willeford willems willen willena willenborg willer willet willett willetts willey willford willhite
willhoite williams williamson williard williemae williford willig willingham willis willison williston willits
willman willmann willmon willmore willms willner willodean willoughby willsey willyard wilmarth wilmes wilmore
wilmot wilmoth wilms wilner wilsey wilshire wilson wiltrout wiltse wiltshire wiltsie wiltz wimberley wimberly
wimbish wimbley wimbush wimer wimmer wims wimsatt winans winberg winberry winborn winborne winburn winbush winchell
winchester winckler winder winders windham windhorst windisch windle windley windom windsor winebarger winebrenner
winegar winegardner wineinger wineland wineman winemiller winer winfree winfrey wingard wingate winge winger wingert
wingerter winget wingfield wingler wingo wingrove winiarski wininger winkel winkelman winkelmann winker winkfield
winkle winkleman winkler winkles winland winn winne winnett winningham winsett winship winslett winsor winstead wint
winter winterbottom winterhalter wintermute winters winterton winther winthrop wintz winward winzer wipf wireman
wirick wirkus wirt wirth wirtz wise wisecarver wisecup wisehart wiseley wiseman wisener wishart wishon wisler wismer
wisner wisneski wisnewski wisniewski wisor wissing wissinger wissler wissman wiswell witcher witczak witek witham
withee witherell witherington witherow witherspoon withey withrow witkowski witman witmer witt witte witten
wittenberg witter wittig wittman wittmann wittmer wittrock wittwer witucki witwer witz witzel witzke wix wixom wixon
wixson wlodarczyk wnek wnuk woelfel woerner woessner wofford wohl wohler wohlers wohlford wohlgemuth wojciechowski
wojcik wojnar wojtas wojtowicz wolak wolbert wolcott wold woldemariam wolf wolfe wolfenbarger wolfer wolfert wolff
wolfgram wolfinger wolfley wolford wolfson wolin wolinski wolk wolke wolken woll wollam wollard wollenberg woller
wollin wollman woloszyn wolpert wolski wolters woltman woltz wolverton wolz womac womack womble wombles womer
wommack wonderly wondra wong wood woodall woodard woodberry woodbridge woodburn woodbury woodby woodcock woodcox
wooddell woodell woodfield woodfin woodford woodfork woodham woodhams woodhead woodhouse woodhull woodin woodley
woodlief woodman woodmansee woodring woodruff woodrum woods woodside woodson woodward woodworth woodwyk woody
woodyard woofter woolard woolbright wooldridge woolery woolever wooley woolf woolfolk woolford woolley woolman
woolridge woolsey woolston woolum woolums woolverton woolwine woomer woosley wooster wooten wooters wooton wootten
wootton worcester worden worku worland worley worman wormley wormuth worrall worrell worsham worsley worstell
worster wortham worthen worthey worthing worthington worthley wortman wortmann wotring wozniak woznicki wozny wray
wrede wrenn wright wrightsman wrightson wrigley wriston wrobel wrobleski wroblewski wrona wronski wroten wruck wu
wuertz wuest wulff wunder wunderlich wunsch wurm wurst wurster wurth wurtz wurz wuthrich wyant wyatt wyble wyche
wyckoff wycoff wydra wyer wyers wyeth wygant wykoff wyland wyler wyles wyllie wymer wymore wynder wyne wynell wynia
wynkoop wynn wyrick wyse wysocki wysong wyss xavier xia xiao xie xing xiong xu yabut yacoub yadao yadav yadon yaeger
yaeko yaffe yager yagi yahn yakovets yakubov yale yamada yamaguchi yamamoto yamanaka yamane yamasaki yamashiro
yamashita yamauchi yambao yan yandell yandle yanes yanez yang yanke yankee yankey yano yant yantis yao yaple yarber
yarberry yarborough yarbough yarbro yarbrough yarde yardley yarger yarnall yarnell yarrington yasuda yates
yatskevich yatsko yau yauger yax yazdani yazzie ybanez ybarbo ybarra ye yeager yeagley yeakel yeaman yearby yeargin
yearout yearsley yearwood yeary yeater yeates yeatman yeaton yeats yeatts yeboah yebra yee yeh yeldell yelle yellin
yellowhair yelton yelverton yelvington yeo yeoman yeomans yep yepes yepez yepiz yer yerby yerena yerger yerian
yerkes yescas yetman yetter yeung yevette yglesias yi yildiz yilmaz yim yin yinger yingling yingst yip yiu yniguez
yoakum yochum yockey yocom yocum yoder yohe yohn yoho yokley yokota yokoyama yokum yolando yonan yonce yonker
yonkers yonts yontz yoo yoon yopp yordy york yorke yorks yosef yoshida yoshie yoshikawa yoshimoto yoshimura yoshioka
yost yother youhei youlanda youmans youn younan younce young youngberg youngblood younglove youngman youngquist
youngren youngs younker younkin yount younts yousef youxi yow yowell yslas yu yuan yuen yuette yuhas yuhasz yuk
yukiharu yulanda yule yum yun yung yunker yuonne yuriko yurko yusko yusupov yutzy yuzuru yvone yzaguirre zabala
zabel zabinski zablocki zaborowski zabriskie zacher zachman zachry zafra zagal zagar zager zagorski zahedi zahler
zahm zahn zahner zaidi zaino zaitsev zajac zajicek zakarian zakarids zakrzewski zaldana zaldivar zale zaleski
zalewski zaman zamani zamarripa zamarron zambito zambrana zambrano zammit zamor zamora zamorano zamudio zamzow
zanders zanetti zang zanghi zank zanoni zanotti zapanta zapata zapf zapien zapp zappa zappala zappia zar zaragoza
zarate zarazua zarco zarcone zaremba zartman zaruba zastrow zatarain zaugg zaun zavala zavaleta zavalza zawacki
zawada zawadzki zawistowski zayas zazueta zebrowski zecca zech zechman zeck zee zeeb zeek zeferino zegarra zeh
zehnder zehner zehr zeidan zeiders zeidler zeiger zeigler zeiler zeis zeitler zeitlin zeitz zelada zelasko zelaya
zeledon zelenak zelenka zelinski zelinsky zell zeller zellers zellmer zellner zemaitis zeman zemke zendejas zender
zeng zenger zenk zenker zenner zent zenteno zentner zentz zeoli zepeda zepp zerbe zerby zeringue zermeno zerr
zertuche zervos zetina zetino zettel zettlemoyer zettler zevallos zhai zhan zhang zhao zhaohua zheng zhongyang zhou
zhu zhuang zhukov zhuo zick zickefoose zieba ziebarth ziebell ziegler zielinski zielke zieman ziemann ziemba ziemer
zientek zier ziesmer zietlow ziglar zigler zijin zilka zima zimbelman zimmer zimmerer zimmerle zimmerly zimmerman
zimmermann zimny zinck zinda zinger zink zinke zinn zins zinser ziobro ziolkowski zipp zipperer zirbel zirkle zito
zizzo zmuda zobel zobrist zoch zoeller zoellner zoll zollars zoller zollinger zollner zollo zonia zook zorn zornes
zorrilla zou zsak zubair zuber zubia zubiate zuccaro zucco zuchowski zuck zucker zuckerman zuehlke zuercher zufall
zufelt zuidema zuk zukowski zuleta zullo zulu zuluaga zulueta zumba zummo zumwalt zundel zuniga zunker zuno zuo
zupan zupancic zurawski zurcher zurek zurita zurn zwart zweifel zweig zwick zwicker zwiebel zwolinski zych zylstra
`;
