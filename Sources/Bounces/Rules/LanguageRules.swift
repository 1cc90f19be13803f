/// What mail systems say in other languages.
enum LanguageRules {
    static let table = #"""
        ## German
        "benutzer nicht bekannt"                      userUnknown                   # web.de
        "speichervolumen"                             mailboxFull                   # web.de
        "zuviele mails auf dem server"                mailboxFull                   # web.de
        "nachricht blockiert"                         spam                          # Gmail
        "nicht im domino"                             userUnknown                   # Domino
        "domain" ... "nicht gefunden"                 domainUnknown                 # Gmail
        "wurde bei" ... "nicht gefunden"              userUnknown                   # Exchange Online
        "nachricht ist größer"                        messageTooLarge               # Exchange 2003
        "domäne nicht gefunden"                       domainUnknown                 # Exchange
        "absender" ... "existiert nicht"              senderRejected                # the next row's words, of a sender
        "domain" ... "existiert nicht"                domainUnknown                 # the same, of a domain
        "teilnehmer" | "konto" | "adresse" | "empfänger" | "benutzer" | "postfach" ... "existiert nicht"  userUnknown  # T-Online; other nouns by analogy
        "adresse" | "empfänger" ... "nicht gefunden"  userUnknown                   # Gmail, Exchange

        ## French
        "adresse introuvable"                         userUnknown                   # Gmail
        "adresse est introuvable"                     userUnknown                   # Gmail
        "pas trouvé l'adresse"                        userUnknown                   # Exchange
        "destinataire pleine"                         mailboxFull                   # Orange
        "aux lettres d" ... "sactiv"                  mailboxDisabled               # remote hosts of the corpus; accents are often lost on the way
        "compte du destinataire est bloque"           mailboxDisabled               # La Poste
        "emetteur invalide"                           senderRejected                # Orange, La Poste
        "ip source bloquee"                           blocked                       # Orange
        "trop de connexions"                          tooManyConnections            # Orange
        "mail rejete"                                 spam                          # Orange
        "message bloqué"                              spam                          # Gmail
        "entrée est introuvable"                      userUnknown                   # Exchange
        "est introuvable sur"                         userUnknown                   # Exchange Online
        "domaine" ... "introuvable" | "inexistant"    domainUnknown                 # Gmail; others by analogy
        "trop volumineux"                             messageTooLarge               # Exchange
        "expéditeur" ... "n'existe pas"               senderRejected                # the next rows' words, of a sender
        "domaine" ... "n'existe pas"                  domainUnknown                 # the same, of a domain
        "compte" | "adresse" | "destinataire" | "utilisateur" ... "n'existe pas"  userUnknown  # Exchange 2003; other nouns by analogy

        ## Spanish
        "encontrado la dirección"                     userUnknown                   # Gmail
        "encontró la dirección"                       userUnknown                   # Gmail, Latin America
        "encontrado el dominio"                       domainUnknown                 # Gmail
        "buzón" | "cuota" ... "lleno" | "excedid" | "superad" mailboxFull  # Exchange; others by analogy
        "bandeja de entrada" ... "llena"              mailboxFull                   # Gmail
        "mensaje demasiado grande"                    messageTooLarge               # Gmail, Exchange
        "mensaje bloqueado"                           spam                          # Gmail
        "encontró el dominio"                         domainUnknown                 # Gmail, Latin America
        "dirección" ... "no se encuentra"             userUnknown                   # Exchange
        "mensaje es demasiado grande"                 messageTooLarge               # Exchange
        "remitente" ... "no existe"                   senderRejected                # the next rows' words, of a sender
        "dominio" ... "no existe" | "inexistente"     domainUnknown                 # the same, of a domain
        "cuenta" | "dirección" | "destinatario" | "usuario" | "buzón" ... "no existe"  userUnknown  # Exchange 2003; other nouns by analogy

        ## Italian
        "indirizzo non trovato"                       userUnknown                   # Gmail
        "casella" ... "piena"                         mailboxFull                   # Gmail, Exchange
        "messaggio troppo grande"                     messageTooLarge               # Gmail
        "supera il limite delle dimensioni"           messageTooLarge               # Gmail
        "messaggio bloccato"                          spam                          # Gmail
        "trovare l'indirizzo"                         userUnknown                   # Exchange
        "non è stato trovato in"                      userUnknown                   # Exchange Online
        "cassetta postale" ... "piena"                mailboxFull                   # Exchange
        "messaggio è troppo grande"                   messageTooLarge               # Exchange
        "mittente" ... "non esiste"                   senderRejected                # the next rows' words, of a sender
        "dominio" ... "non esiste"                    domainUnknown                 # the same, of a domain
        "account" | "indirizzo" | "utente" ... "non esiste"  userUnknown  # Exchange 2003; other nouns by analogy
        "indirizzo" ... "inesistente"                 userUnknown                   # Gmail

        ## Portuguese
        "endereço não foi encontrado"                 userUnknown                   # Gmail
        "caixa" ... "cheia"                           mailboxFull                   # Gmail, Exchange
        "mensagem muito grande"                       messageTooLarge               # Gmail
        "mensagem bloqueada"                          spam                          # Gmail
        "endereço de email" ... "não foi encontrado"  userUnknown                   # Exchange
        "não foi encontrado em"                       userUnknown                   # Exchange Online
        "mensagem é demasiado grande"                 messageTooLarge               # Exchange
        "remetente" ... "não existe"                  senderRejected                # the next rows' words, of a sender
        "domínio" ... "não existe" | "inexistente"    domainUnknown                 # the same, of a domain
        "conta" | "endereço" | "usuário" ... "não existe"  userUnknown  # Exchange 2003; other nouns by analogy

        ## Dutch
        "adres niet gevonden"                         userUnknown                   # Gmail
        "adres kan niet worden gevonden"              userUnknown                   # Gmail, Exchange
        "postvak" ... " vol"                          mailboxFull                   # Exchange
        "bericht te groot"                            messageTooLarge               # Gmail
        "bericht geblokkeerd"                         spam                          # Gmail
        "e-mailadres is niet gevonden"                userUnknown                   # Exchange
        "is niet gevonden op"                         userUnknown                   # Exchange Online
        "bericht is te groot"                         messageTooLarge               # Exchange
        "mailaccount" | "mailadres" | "gebruiker" ... "bestaat niet"  userUnknown  # Exchange 2003; other nouns by analogy

        ## Swedish, Danish, Norwegian, Finnish
        "adressen hittades inte"                      userUnknown                   # Gmail, Exchange
        "postlåda" | "brevlåda" | "postkassen" | "postboksen" ... "full" mailboxFull  # Exchange; others by analogy
        "adressen blev ikke fundet"                   userUnknown                   # Gmail
        "postkasse" ... "fuld"                        mailboxFull                   # Exchange
        "adressen ble ikke funnet"                    userUnknown                   # Gmail
        "osoitetta ei löydy"                          userUnknown                   # Gmail
        "att hitta e-postadressen"                    userUnknown                   # Exchange
        "hittades inte på"                            userUnknown                   # Exchange Online
        "postilaatikko on täynnä"                     mailboxFull                   # Exchange
        "postkontot" | "mottagaren" ... "finns inte"  userUnknown                   # Exchange 2003; other nouns by analogy
        "kontoen" | "modtageren" ... "findes ikke"    userUnknown                   # Exchange 2003; other nouns by analogy

        ## Polish, Czech, Slovak, Hungarian, Romanian, Greek, Turkish
        "nie znaleziono adresu"                       userUnknown                   # Gmail
        "adresa nebyla nalezena"                      userUnknown                   # Gmail
        "permanentní chyba na straně uživatele"       userUnknown                   # Seznam
        "schránka" | "skrzynka" ... "plná" | "pełna" | "przepełniona" mailboxFull  # Seznam, Exchange; Polish by analogy
        "a cím nem található"                         userUnknown                   # Gmail
        "adres bulunamadı"                            userUnknown                   # Gmail
        "nie znaleziono użytkownika"                  userUnknown                   # Exchange Online
        "pojemność konta"                             mailboxFull                   # Onet
        "postaládája megtelt"                         mailboxFull                   # Exchange
        "posta kutusu dolu"                           mailboxFull                   # Exchange
        "konto" | "adres" | "użytkownik" ... "nie istnieje"  userUnknown  # Exchange 2003, Onet; other nouns by analogy

        ## Russian, Ukrainian
        "адрес не найден"                             userUnknown                   # Gmail
        "нет такого пользователя"                     userUnknown                   # Mail.ru, Yandex
        "ящик" ... "переполнен"                       mailboxFull                   # Exchange, Mail.ru
        "адресу не знайдено"                          userUnknown                   # Gmail
        "электронной почты не найден"                 userUnknown                   # Exchange
        "сообщение слишком большое"                   messageTooLarge               # Exchange
        "отправител" ... "не существует"              senderRejected                # the next rows' words, of a sender
        "домен" ... "не существует"                   domainUnknown                 # the same, of a domain
        "учетная запись" | "пользовател" | "адрес" | "ящик" ... "не существует"  userUnknown  # Exchange 2003; other nouns by analogy

        ## Japanese
        "アドレスが見つから"                          userUnknown                   # Gmail
        "メールアドレスが見つかりません"              userUnknown                   # KDDI
        "宛先不明" | "メールアドレスが正しくありません"                   userUnknown                   # Japanese carriers, by their help pages; others by analogy
        "受信者が存在していない"                      userUnknown                   # grommunio
        "ディレクトリでは見つかりません"              undetermined                  # Domino: the name may be there under another domain
        "リストにありません"                          undetermined                  # Notes: the name may be there under another domain
        "メールボックスが一杯" | "メールボックス容量超過" | "メールボックスの空き容量" mailboxFull                   # grommunio; others by analogy
        "メールサイズの制限超過"                      messageTooLarge               # Gmail
        "サイズが制限を超えて"                        messageTooLarge               # Gmail
        "メールのブロック"                            spam                          # Gmail
        "でメールがブロックされました"                spam                          # Gmail
        "電子メール アドレスが見つかりません"                          userUnknown                   # Exchange
        "メールボックスがいっぱい"                                mailboxFull                   # Exchange
        "サイズが大きすぎ"                                    messageTooLarge               # Exchange
        "送信者" ... "存在しません"                            senderRejected                # the next rows' words, of a sender
        "ドメイン" ... "存在しません"                           domainUnknown                 # the same, of a domain
        "アカウント" | "アドレス" | "ユーザ" ... "存在しません" | "不明"  userUnknown                   # Exchange 2003, Gmail; other nouns by analogy

        ## Chinese
        "找不到地址" | "找不到收件人" | "查無此人" | "无此用户" | "没有此用户" | "無此使用者" | "未知用户" userUnknown  # Gmail; Evolution (未知用户); others by analogy
        "未开通qq邮箱"                                userUnknown                   # QQ
        "邮件过大"                                    messageTooLarge               # grommunio
        "郵件過大"                                    messageTooLarge               # grommunio
        "垃圾邮件" | "迷惑メール" | "스팸" | "как спам" | "признано спамом" spam  # NetEase, Coremail; the same word in Japanese, Korean and Russian
        "无法连接上对方服务器"                        networkError                  # Coremail
        "电子邮件地址找不到"                                   userUnknown                   # Exchange
        "空间不足"                                        mailboxFull                   # QQ

        ## Korean
        "주소를 찾을 수 없"                           userUnknown                   # Gmail
        "용량" ... "초과"                             mailboxFull                   # Naver, Daum
        "사서함이 꽉"                                      mailboxFull                   # Exchange
        "발신자" ... "존재하지 않"                            senderRejected                # the next rows' words, of a sender
        "도메인" ... "존재하지 않"                            domainUnknown                 # the same, of a domain
        "사용자" | "계정" | "주소" ... "존재하지 않"              userUnknown                   # Naver, Daum
        "존재하지 않는 사용자"                                 userUnknown                   # Naver, Daum
        "존재하지 않는 메일"                                  userUnknown                   # Naver, Daum
        "사람" | "수신자" | "사용자" ... "찾을 수 없"             userUnknown                   # Exchange; others by analogy
        "가득 찼"                                        mailboxFull                   # Naver, Exchange: mailbox
        "휴면"                                          mailboxDisabled               # Naver, Daum: an account that sleeps

        ## Vietnamese, Indonesian, Thai, Arabic, Hebrew

        ## What administrators write in words of their own: general rows, as in English
        "absender" | "expéditeur" | "remitente" | "mittente" | "remetente" | "afzender" | "отправител" | "发件人" ... "unbekannt" | "ungültig" | "abgelehnt" | "gesperrt" | "inconnu" | "refusé" | "rejeté" | "desconocid" | "rechazad" | "sconosciut" | "rifiutat" | "desconhecid" | "rejeitad" | "onbekend" | "отклон" | "不存在"  senderRejected  # msmtp in Russian; others by analogy
        "server" ... "nicht erreichbar" | "unbekannt" networkError                  # GNU Mailutils; GLib: über den SOCKSv5-Server nicht erreichbar
        "postfach" | "mailbox" | "speicherplatz" | "kontingent" | "quota" ... "voll" | "erschöpft" | "überschritten" | "überfüllt"  mailboxFull  # T-Online, Exchange, Gmail; general
        "benutzer" | "nutzer" | "empfänger" | "empfängeradresse" | "postfach" | "konto" | "account" ... "unbekannt" | "ungültig" | "nicht vorhanden" | "existiert nicht"  userUnknown  # GroupWise, Tobit, Exchange 2003; general
        "unbekannte" | "kein solche" | "keine solche" ... "benutzer" | "nutzer" | "empfänger" | "adresse" | "postfach"  userUnknown  # Tobit; general
        "postfach" | "mailbox" | "konto" | "account" | "benutzer" | "empfänger" ... "gesperrt" | "deaktiviert" | "stillgelegt"  mailboxDisabled  # Linux-PAM, Claws Mail
        "nachricht" | "mail" | "anhang" ... "zu groß" | "zu gross"  messageTooLarge  # Exchange, Gmail; general
        "utilisateur" | "destinataire" | "boîte" | "compte" | "mailbox" | "adresse" ... "inconnu" | "inexistant" | "invalide"  userUnknown  # remote hosts of the corpus, Orange, La Poste; general
        "aucun" ... "utilisateur" | "destinataire"    userUnknown                   # GNU Mailutils
        "boîte" | "quota" | "espace" | "compte" ... "pleine" | "dépassé" | "insuffisant" | "saturé"  mailboxFull  # Exchange; general
        "compte" | "boîte" | "adresse" ... "désactivé" | "suspendu" | "bloqué" | "fermé" | "verrouillé"  mailboxDisabled  # Linux-PAM; others by analogy
        "message" ... "trop gros" | "trop grand" | "trop importante" messageTooLarge  # Sympa: Message trop gros
        "usuario" | "destinatario" | "cuenta" | "buzón" | "dirección" ... "desconocid" | "inexistente" | "no encontrad" | "inválid" | "no válid"  userUnknown  # Mailman, Linux-PAM, Evolution
        "no existe" ... "usuario" | "cuenta" | "buzón" | "destinatario" userUnknown  # GNU Mailutils
        "superado" | "excedido" ... "cuota"           mailboxFull                   # the system's own words in Spanish (Disk quota exceeded)
        "cuenta" | "buzón" | "usuario" ... "suspendid" | "deshabilitad" | "desactivad" | "bloquead"  mailboxDisabled  # Linux-PAM, Claws Mail
        "utente" | "destinatario" | "casella" | "account" ... "sconosciut" | "inesistente" | "non esiste" | "non valid" | "non trovat"  userUnknown  # Linux-PAM, Evolution
        "casella" | "spazio" | "quota" ... "esaurit" | "superat" | "insufficiente"  mailboxFull  # the system's own words in Italian (Disk quota exceeded, No space left on device)
        "account" | "casella" | "utente" ... "disabilitat" | "disattivat" | "sospes" | "bloccat"  mailboxDisabled  # Linux-PAM, Claws Mail
        "usuário" | "destinatário" | "conta" | "endereço" | "caixa" ... "desconhecid" | "inexistente" | "não encontrad" | "inválid"  userUnknown  # Gmail; general
        "cota" | "quota" ... "excedida"               mailboxFull                   # GNU Mailutils, the system's own words in Portuguese
        "conta" | "caixa" | "usuário" ... "desativad" | "suspensa" | "bloquead"  mailboxDisabled  # Linux-PAM
        "onbekende" ... "gebruiker" | "ontvanger" | "adres" userUnknown  # Evolution
        "gebruiker" | "ontvanger" | "adres" ... "onbekend" userUnknown  # Linux-PAM
        "okänd" | "ukendt" | "ukjent" ... "mottagare" | "användare" | "adress" | "modtager" | "bruger" | "mottaker" | "bruker"  userUnknown  # Evolution, Linux-PAM
        "adressen" | "användaren" | "brugeren" | "brukeren" ... "finns inte" | "findes ikke" | "finnes ikke"  userUnknown  # GNU Mailutils in Swedish; others by analogy
        "käyttäjää" | "vastaanottajaa" ... "ei ole olemassa" | "ei löydy" userUnknown  # GNU Mailutils
        "tuntematon" ... "käyttäjä" | "vastaanottaja" userUnknown                   # GNU Mailutils, Evolution
        "brak takiego" | "nie ma takiego" | "nieznany" ... "użytkownika" | "użytkownik" | "odbiorca" | "adresu"  userUnknown  # GNU Mailutils, Linux-PAM, Evolution
        "adresat" | "odbiorca" | "skrzynka" ... "nieznany" | "nie istnieje" userUnknown  # a Polish host: 501 5.1.3 Odbiorca <...> nie istnieje
        "przekroczon" ... "skrzynki" | "limit"        mailboxFull                   # GNU Mailutils, the system's own words in Polish
        "konto" | "skrzynka" ... "zablokowan" | "zawieszon" mailboxDisabled  # Linux-PAM, Claws Mail
        "uživatel" | "schránka" | "adresa" | "používateľ" | "příjemce" ... "neexistuje" | "nenalezen" | "neznám" | "není znám" | "nie je známy"  userUnknown  # Linux-PAM; others by analogy
        "kvóta" | "kvóty" | "překročena kvóta"        mailboxFull                   # the system's own words in Czech and Slovak (Disk quota exceeded)
        "пользовател" | "получател" ... "неизвестен" | "не найден" | " нет"  userUnknown  # Mail.ru; general
        "неизвестный" ... "получатель" | "пользователь" userUnknown  # Evolution
        "квота" | "превышена квота" | "квоты" | "ящик получателя полон" | "ящик полон"  mailboxFull  # the system's own words in Russian (Disk quota exceeded)
        "ящик" | "аккаунт" | "учетная запись" ... "заблокирован" | "отключен" | "отключён"  mailboxDisabled  # Linux-PAM, Claws Mail
        "bilinmeyen kullanıcı" | "kullanıcı bulunamadı" | "böyle bir kullanıcı yok"  userUnknown  # Evolution, SOGo
        "kota aşıldı" | "kotası aşıldı" | "postafiók megtelt" | "poştală este plină" | "poștală este plină" | "mailbox vol" | "postbus vol" | "postvak vol"  mailboxFull  # the system's own words in Turkish (Disk quota exceeded); Hungarian, Romanian and Dutch by analogy
        "ismeretlen felhasználó" | "nincs ilyen felhasználó" | "utilizator necunoscut" | "utilizatorul nu există"  userUnknown  # Evolution, Linux-PAM, GNU Mailutils
        "γνωστος χρήστης" | "χρήστης δεν υπάρχει"     userUnknown                   # Evolution
        "收件人" | "用户" | "账号" | "帐号" | "帐户" | "账户" | "使用者" | "地址" ... "不存在" | "地址错误"  userUnknown  # QQ, NetEase, grommunio; general
        "信箱" | "邮箱" | "郵箱" ... "已滿" | "已满" | "容量不足" | "空間不足"  mailboxFull  # grommunio, NetEase; general
        "邮箱" | "用户" | "账号" | "帐户" | "帳號" ... "停用" | "禁用" | "锁定" | "鎖定" mailboxDisabled  # Linux-PAM; others by analogy
        "邮件太大" | "メッセージが大きすぎ"                         messageTooLarge               # Claws Mail in Japanese, of a server that offers SIZE
        "アカウント" ... "無効" | "ロック"                      mailboxDisabled               # Linux-PAM; others by analogy
        "없는 사용자" | "존재하지 않는 계정"                       userUnknown                   # Linux-PAM, Evolution
        "người dùng" | "ịa chỉ" ... "không tồn tại"   userUnknown                   # GNU Mailutils
        "pengguna" ... "tidak ditemukan" | "tidak dikenal" | "tak dikenal" userUnknown  # Linux-PAM, Evolution; others by analogy
        "ไม่พบผู้ใช้" | "ไม่รู้จักผู้ใช้" | "المستخدم غير موجود" | "المستخدم مجهول" | "המשתמש לא קיים" | "המשתמש לא מוכר"  userUnknown  # Evolution in Thai, Linux-PAM in Arabic and Hebrew; others by analogy
        "spam" 5xx                                    spam                          # rspamd, Proton, Hornetsecurity 5.6.1 to 5.6.3
        "spam" 5.*.*                                  spam                          # XWall, whose diagnostic has no reply: 5.9.8 Spam
        "virus" 5xx                                   virus                         # Hornetsecurity 5.6.4
        """#
}
