/// What mail systems say in other languages.
enum LanguageRules {
    static let table = #"""
        ## German
        "benutzer nicht bekannt"                      userUnknown                   # web.de
        "teilnehmer existiert nicht"                  userUnknown                   # T-Online
        "adresse wurde nicht gefunden"                userUnknown                   # Gmail, Exchange
        "adresse nicht gefunden"                      userUnknown                   # Exchange, weil die Adresse
        "empfänger nicht gefunden"                    userUnknown                   # Exchange
        "empfänger unbekannt"                         userUnknown                   # GroupWise, Tobit
        "unbekannter empfänger"                       userUnknown                   # Tobit
        "unbekannter benutzer"                        userUnknown                   # providers
        "konto existiert nicht"                       userUnknown                   # Gmail, older
        "mailbox voll"                                mailboxFull                   # T-Online
        "postfach" ... "voll"                         mailboxFull                   # Exchange, Gmail
        "postfach" ... "deaktiviert"                  mailboxDisabled               # providers
        "postfach" ... "existiert nicht"              userUnknown                   # providers
        "speichervolumen"                             mailboxFull                   # web.de
        "zuviele mails auf dem server"                mailboxFull                   # web.de
        "nachricht ist zu groß"                       messageTooLarge               # Exchange, Gmail
        "nachricht blockiert"                         spam                          # Gmail
        "im öffentlichen adressbuch nicht"            userUnknown                   # Notes
        "nicht im domino"                             userUnknown                   # Domino
        "domain" ... "nicht gefunden"                 domainUnknown                 # Gmail

        ## French
        "adresse introuvable"                         userUnknown                   # Gmail
        "adresse est introuvable"                     userUnknown                   # Gmail
        "pas trouvé l'adresse"                        userUnknown                   # Exchange
        "destinataire inconnu"                        userUnknown                   # providers
        "utilisateur inconnu"                         userUnknown                   # providers
        "utilisateur est inconnu"                     userUnknown                   # providers
        "destinataire invalide"                       userUnknown                   # Orange, La Poste
        "compte" ... "n'existe pas"                   userUnknown                   # Gmail, older
        "compte" ... "désactivé"                      mailboxDisabled               # providers
        "boîte" ... "désactivée"                      mailboxDisabled               # providers
        "destinataire pleine"                         mailboxFull                   # Orange
        "boîte" ... "pleine"                          mailboxFull                   # Exchange
        "quota" ... "dépassé"                         mailboxFull                   # providers
        "aux lettres d" ... "sactiv"                  mailboxDisabled               # providers; accents are often lost on the way
        "compte du destinataire est bloque"           mailboxDisabled               # La Poste
        "emetteur invalide"                           senderRejected                # Orange, La Poste
        "ip source bloquee"                           blocked                       # Orange
        "trop de connexions"                          tooManyConnections            # Orange
        "mail rejete"                                 spam                          # Orange
        "message trop volumineux"                     messageTooLarge               # Gmail, Exchange
        "message bloqué"                              spam                          # Gmail

        ## Spanish
        "encontrado la dirección"                     userUnknown                   # Gmail
        "encontró la dirección"                       userUnknown                   # Gmail, Latin America
        "usuario desconocido"                         userUnknown                   # providers
        "destinatario desconocido"                    userUnknown                   # providers
        "usuario no existe"                           userUnknown                   # providers
        "cuenta" ... "no existe"                      userUnknown                   # Gmail, older
        "encontrado el dominio"                       domainUnknown                 # Gmail
        "buzón" ... "lleno"                           mailboxFull                   # Exchange
        "bandeja de entrada" ... "llena"              mailboxFull                   # Gmail
        "mensaje demasiado grande"                    messageTooLarge               # Gmail, Exchange
        "mensaje bloqueado"                           spam                          # Gmail

        ## Italian
        "indirizzo non trovato"                       userUnknown                   # Gmail
        "indirizzo risulta inesistente"               userUnknown                   # Gmail
        "utente sconosciuto"                          userUnknown                   # providers
        "destinatario sconosciuto"                    userUnknown                   # providers
        "casella" ... "piena"                         mailboxFull                   # Gmail, Exchange
        "messaggio troppo grande"                     messageTooLarge               # Gmail
        "supera il limite delle dimensioni"           messageTooLarge               # Gmail
        "messaggio bloccato"                          spam                          # Gmail

        ## Portuguese
        "endereço não encontrado"                     userUnknown                   # Gmail
        "endereço não foi encontrado"                 userUnknown                   # Gmail
        "usuário desconhecido"                        userUnknown                   # providers
        "usuario inexistente"                         userUnknown                   # providers in Brazil, without accents
        "usuário inexistente"                         userUnknown                   # providers in Brazil
        "conta" ... "não existe"                      userUnknown                   # Gmail, older
        "caixa" ... "cheia"                           mailboxFull                   # Gmail, Exchange
        "mensagem muito grande"                       messageTooLarge               # Gmail
        "mensagem bloqueada"                          spam                          # Gmail

        ## Dutch
        "adres niet gevonden"                         userUnknown                   # Gmail
        "adres kan niet worden gevonden"              userUnknown                   # Gmail, Exchange
        "gebruiker onbekend"                          userUnknown                   # providers
        "onbekende gebruiker"                         userUnknown                   # providers
        "postvak" ... " vol"                          mailboxFull                   # Exchange
        "bericht te groot"                            messageTooLarge               # Gmail
        "bericht geblokkeerd"                         spam                          # Gmail

        ## Swedish, Danish, Norwegian, Finnish
        "adressen hittades inte"                      userUnknown                   # Gmail, Exchange
        "okänd användare"                             userUnknown                   # providers
        "postlåda" ... "full"                         mailboxFull                   # Exchange
        "adressen blev ikke fundet"                   userUnknown                   # Gmail
        "ukendt bruger"                               userUnknown                   # providers
        "postkasse" ... "fuld"                        mailboxFull                   # Exchange
        "adressen ble ikke funnet"                    userUnknown                   # Gmail
        "ukjent bruker"                               userUnknown                   # providers
        "osoitetta ei löydy"                          userUnknown                   # Gmail

        ## Polish, Czech, Hungarian, Turkish
        "nie znaleziono adresu"                       userUnknown                   # Gmail
        "nieznany użytkownik"                         userUnknown                   # providers
        "skrzynka" ... "pełna"                        mailboxFull                   # providers
        "adresa nebyla nalezena"                      userUnknown                   # Gmail
        "permanentní chyba na straně uživatele"       userUnknown                   # Seznam
        "neznámý uživatel"                            userUnknown                   # providers
        "schránka" ... "plná"                         mailboxFull                   # Seznam, Exchange
        "a cím nem található"                         userUnknown                   # Gmail
        "adres bulunamadı"                            userUnknown                   # Gmail

        ## Russian, Ukrainian
        "адрес не найден"                             userUnknown                   # Gmail
        "пользователь не найден"                      userUnknown                   # Mail.ru
        "нет такого пользователя"                     userUnknown                   # Mail.ru, Yandex
        "неизвестный пользователь"                    userUnknown                   # providers
        "ящик" ... "переполнен"                       mailboxFull                   # Exchange, Mail.ru
        "адресу не знайдено"                          userUnknown                   # Gmail

        ## Japanese
        "アドレス不明"                                userUnknown                   # Gmail
        "アドレスが見つから"                          userUnknown                   # Gmail
        "メールアドレスが見つかりません"              userUnknown                   # KDDI
        "宛先不明"                                    userUnknown                   # ISPs
        "受信者が存在していない"                      userUnknown                   # grommunio
        "ユーザーが存在しません"                      userUnknown                   # ISPs
        "ディレクトリでは見つかりません"              undetermined                  # Domino: the name may be there under another domain
        "リストにありません"                          undetermined                  # Notes: the name may be there under another domain
        "メールボックスが一杯"                        mailboxFull                   # grommunio
        "メールボックス" ... "満杯"                   mailboxFull                   # ISPs
        "メールサイズの制限超過"                      messageTooLarge               # Gmail
        "サイズが制限を超えて"                        messageTooLarge               # Gmail
        "メールのブロック"                            spam                          # Gmail
        "でメールがブロックされました"                spam                          # Gmail

        ## Chinese
        "找不到地址"                                  userUnknown                   # Gmail
        "用户不存在"                                  userUnknown                   # QQ, NetEase
        "用戶不存在"                                  userUnknown                   # providers in Taiwan and Hong Kong
        "收件人并不存在"                              userUnknown                   # grommunio
        "收件人並不存在"                              userUnknown                   # grommunio
        "收件人不存在"                                userUnknown                   # grommunio's subject
        "未开通qq邮箱"                                userUnknown                   # QQ
        "邮箱已满"                                    mailboxFull                   # grommunio, NetEase
        "郵箱已滿"                                    mailboxFull                   # grommunio
        "收件人空间不足"                              mailboxFull                   # QQ
        "邮件过大"                                    messageTooLarge               # grommunio
        "郵件過大"                                    messageTooLarge               # grommunio
        "垃圾邮件"                                    spam                          # NetEase, Coremail
        "垃圾郵件"                                    spam                          # providers in Taiwan and Hong Kong
        "无法连接上对方服务器"                        networkError                  # Coremail

        ## Korean
        "주소를 찾을 수 없"                           userUnknown                   # Gmail
        "존재하지 않는 사용자"                        userUnknown                   # Naver, Daum
        "사용자를 찾을 수 없"                         userUnknown                   # providers
        "용량" ... "초과"                             mailboxFull                   # Naver, Daum
        """#
}
