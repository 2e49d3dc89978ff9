/** Software, programming languages, models and games, written down from general knowledge; divided by commas. */
export const software = `
JavaScript,TypeScript,Python,Perl,PHP,Kotlin,Scala,Haskell,Erlang,Elixir,Clojure,Fortran,COBOL,MATLAB,Linux,Ubuntu,
Debian,Fedora,macOS,iOS,Unix,Kubernetes,Docker,Terraform,Ansible,Jenkins,GitHub Actions,PostgreSQL,Postgres,MySQL,
MongoDB,Redis,SQLite,Elasticsearch,Kafka,Hadoop,Node.js,React,Django,Flask,Laravel,Rails,TensorFlow,PyTorch,NumPy,
LLVM,GCC,Firefox,Chrome,Photoshop,Illustrator,PowerPoint,Gmail,Google Drive,Google Maps,Google Docs,Microsoft Word,
Microsoft Office,Microsoft Teams,Microsoft Windows,OneDrive,SharePoint,Siri,Alexa,Cortana,ChatGPT,GPT-3,GPT-4,GPT-5,
Codex,Copilot,Gemini,DALL-E,Midjourney,Stable Diffusion,LLaMA,Llama,Claude,Sonnet,Mistral,DeepSeek,Grok,Minecraft,
Fortnite,Roblox,Tetris,Minesweeper,Pac-Man,Call of Duty,Grand Theft Auto,Candy Crush,Angry Birds,Pokémon Go,
World of Warcraft,League of Legends,Counter-Strike,The Sims,Animal Crossing,Nintendo Switch,Game Boy,Kindle,
Chromebook,MacBook,Apple Watch,AirPods,Walkman,GoPro,API,APIs,HTML,CSS,XML,JSON,YAML,SQL,TCP,UDP,SCTP,DNS,HTTP,
HTTPS,TLS,SSL,SSH,FTP,URL,URLs,URI,CPU,GPU,GPUs,SDK,IDE,CLI,GUI,CIDR,RFC,LLM,LLMs,Rust,Java,Ruby,Swift,Golang,Cargo,
Git,GDB,RFCs,IPs,CoreDNS,Bash,Zig`
/** Medicines, diseases, vehicles and weapons. */
export const products = `
Wegovy,Ozempic,Zepbound,Mounjaro,Saxenda,Victoza,Trulicity,Rybelsus,Humira,Keytruda,Viagra,Cialis,Prozac,Zoloft,
Xanax,Valium,Ritalin,Adderall,Lexapro,OxyContin,Percocet,Vicodin,Tylenol,Advil,Aspirin,Ibuprofen,Paracetamol,
Panadol,Botox,Paxlovid,Remdesivir,Tamiflu,Lipitor,Plavix,Eliquis,Xarelto,Entresto,Jardiance,Farxiga,Leqembi,Aduhelm,
Narcan,Naloxone,Insulin,Metformin,Semaglutide,Tirzepatide,Comirnaty,Spikevax,Covaxin,Covishield,Alzheimer,
Alzheimer's,Parkinson,Parkinson's,Crohn's,Lyme,Omicron,Marburg,Nipah,Lassa,MERS,Mpox,Malaria,Dengue,Chikungunya,
Cholera,Tuberculosis,TB,Polio,Measles,Influenza,Hepatitis,Diabetes,Prius,Corolla,Camry,Civic,Mustang,Corvette,
Model S,Model 3,Model Y,Cybertruck,F-150,Dreamliner,Concorde,Starship,Falcon 9,Dragon,Starlink,Leopard 2,Abrams,
HIMARS,Javelin,Patriot,Bayraktar,Shahed,Kinzhal,Iskander`
/** Abbreviations of things, conditions and techniques, which are in capitals as bodies are. */
export const abbreviations = `
VPN,VPNs,LAN,WAN,RAM,ROM,USB,HDMI,LED,LCD,PDF,JPEG,MFA,2FA,OTP,PIN,SIM,SMS,QR,NFC,RFID,IoT,ML,VR,NFT,NFTs,KPI,ROI,
SEO,CRM,ERP,SaaS,IPO,ETF,ETFs,REIT,GNP,CPI,VAT,GST,PPE,ICU,EMT,MRI,CT,EKG,ECG,PTSD,ADHD,OCD,BMI,LDL,HDL,RNA,mRNA,
PCR,STD,STI,STDs,UTI,COPD,ALS,IVF,SIDS,LGBT,LGBTQ,LGBTQ+,DUI,DWI,SUV,SUVs,ATV,HVAC,UV,FAQ,DIY,ASAP,RSVP,VIP,POW,
POWs,IED,IEDs,WMD,ICBM,UAV,UAVs,MOU,MOUs,FIR,FIRs,PIL,MBA,BSc,MSc,GCSE,GPA,GMO,GMOs,CO2,LNG,LPG,MW,TPS,DACA,PhD,GDP,
ID,IDs,PC,PCs,TV,AI,IT,UFO,UFOs,ATM,ATMs,CV,CFO,COO,CTO,HIV,AIDS,SSID,CPO,CIO,CISO,CMO,EITC`
