require ["vacation"];
vacation :days 1 :mime :handle "mime" text:
Content-Type: multipart/alternative; boundary=vac

--vac
Content-Type: text/plain; charset=utf-8

I left the company; user unknown soon.
--vac
Content-Type: text/html; charset=utf-8

<p>I left the <b>company</b>.</p>
--vac--
.
;
