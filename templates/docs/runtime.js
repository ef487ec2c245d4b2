'use strict'; // Made of templates/docs/check/runtime.ts by `make golden`; do not edit.
(()=>{var Jn=class extends Error{name="ContractError"},ri="1",Et=["severity","source","confidence"],Pn=["when","is","condition","since","until"],ii={required:[...Pn,"\
also"],forbidden:[...Pn,"also"],present:["empty"],length:["min","max"],pattern:["is"],range:["min","max"],period:["min","max","first","last"],items:["min","max"],
unique:["key"],fixed:["is"]},si=["kind","phrase","expected","example"],oi={text:[],url:[],base64:[],json:[],code:["table","form","writes","closed"],integer:["di\
gits","form","writes"],decimal:["digits","scale","form","writes","exact"],percent:["sign","digits"],date:["pattern"],datetime:["pattern"],month:["pattern"],time:[
"pattern"],flag:["true","false"],record:["record"],list:["item"],joined:["item","separator"]},P=["op","left","right"],ai={"=":P,"!=":P,"<":P,"<=":P,">":P,">=":P,
in:["op","field","literals"],"not in":["op","field","literals"],contains:["op","field","literal"],"not contains":["op","field","literal"],present:["op","field"],
absent:["op","field"],and:["op","parts"],or:["op","parts"]},Ve=["op","of","value","by","where"],li={"+":P,"-":P,"*":P,"/":P,sum:Ve,count:Ve,min:Ve,max:Ve,round:[
"op","of","places"],days:["op","first","last"]};function ue(r){let e=typeof r=="string"?JSON.parse(r):r;return e.contract!==void 0&&$n(e.contract.split(".")[0]===
ri,`contract ${e.contract}`),e}function Tt(r){for(let{type:e,accepts:n=[],constraints:t={},by_edition:i=[]}of r.fields){[e,...n].forEach(Nt),Ot(t);for(let s of i)
X("statements of an edition",s,["since","until","constraints"],[]),Ot(s.constraints)}for(let{check:e,when:n=[]}of r.rules)[e,...n].forEach(Ge);return r}function Ot(r){
for(let[e,n]of Object.entries(r))X(`constraint ${e}`,n,ii[e],Et);for(let e of[r.required,r.forbidden]){e?.also?.forEach(n=>X("statement",n,Pn,Et));for(let n of e===
void 0?[]:[e,...e.also??[]])n.condition!==void 0&&Ge(n.condition)}}function Nt(r){X(`type ${r.kind}`,r,oi[r.kind],si),r.item!==void 0&&Nt(r.item)}function Ge(r){
X(`condition ${r.op}`,r,ai[r.op],[]),"left"in r?[r.left,r.right].forEach(Fe):"parts"in r?r.parts.forEach(Ge):("literals"in r?r.literals:"literal"in r?[r.literal]:
[]).forEach(Fe)}function Fe(r){if(!("op"in r)){X("operand",r,["field","number","text"],[]);return}X(`operation ${r.op}`,r,li[r.op],[]),"left"in r?[r.left,r.right].
forEach(Fe):"places"in r?Fe(r.of):"of"in r&&di(r)}function di({value:r,by:e,where:n}){r!==void 0&&Fe(r),e!==void 0&&X("by",e,["row","here"],[]),n!==void 0&&Ge(n)}
function X(r,e,n,t){$n(n!==void 0,r),Object.keys(e).forEach(i=>$n([...n??[],...t].includes(i),`${r}: ${i}`))}function $n(r,e){if(!r)throw new Jn(`This reader do\
es not understand ${e}.`)}function K(r,e,n){let t=r.get(e);if(t===void 0)throw new RangeError(`There is no ${n} ${e}.`);return t}var Un=Symbol("codes"),qn=class{#n;#e=null;#t=null;#r=null;constructor(e){this.#n=e}get#i(){return this.#e??=ue(this.#n),this.#e}get id(){return this.#i.code_table}get codes(){
return this.#r??=Object.freeze(this.#i.codes.map(e=>e.code)),this.#r}get isOpen(){return this.#i.strength!=="closed"}isKnown(e){return this.entry(e)!==void 0}label(e,n){
return this.entry(e)?.label[n]??e}entry(e){return this.#t??=new Map(this.#i.codes.map(n=>[n.code,n])),this.#t.get(e)}get[Un](){return{id:this.id,label:this.#i.label,
codes:this.#i.codes}}};function jt(r,e){return Object.freeze(Object.assign(new qn(e),r))}var ui=[31,28,31,30,31,30,31,31,30,31,30,31];function ci(r,e){let n=e===2&&r%4===0&&(r%100!==0||r%400===0);return(ui[e-1]??0)+(n?1:0)}function Be(r,e,n){return Number.
isInteger(r)&&Number.isInteger(e)&&Number.isInteger(n)&&r>=1&&r<=9999&&e>=1&&e<=12&&n>=1&&n<=ci(r,e)}function Ze(r,e,n){return Number.isInteger(r)&&Number.isInteger(
e)&&Number.isInteger(n)&&r>=0&&r<=23&&e>=0&&e<=59&&n>=0&&n<=59}function Hn(r){let e=Math.floor(r/1e6),n=Math.floor(e/100)%100,t=Math.floor(e/1e4)-(n<3?1:0),i=Math.
floor(t/4)-Math.floor(t/100)+Math.floor(t/400);return 365*t+i+Math.floor((153*((n+9)%12)+2)/5)+e%100}function S(r,e=2){return r>=10&&e===2?String(r):String(r).padStart(
e,"0")}function Xe(r,e,n){let t=e.exec(r);if(t===null)throw new RangeError(n);return t.slice(1).map(i=>Number(i??"0"))}function Ye(r){if(!r)throw new RangeError(
"There is no such day or time.")}var ce=class r{year;month;day;constructor(e,n,t){Ye(Be(e,n,t)),this.year=e,this.month=n,this.day=t}static parse(e){let[n=0,t=0,
i=0]=Xe(e,/^([0-9]{4})-([0-9]{2})-([0-9]{2})$/,"A day is written as 2024-03-12.");return new r(n,t,i)}compareTo(e){return this.year-e.year||this.month-e.month||
this.day-e.day}equals(e){return e instanceof r&&this.compareTo(e)===0}toString(){return`${S(this.year,4)}-${S(this.month)}-${S(this.day)}`}toJSON(){return this.
toString()}},fe=class r{hour;minute;second;constructor(e,n,t=0){Ye(Ze(e,n,t)),this.hour=e,this.minute=n,this.second=t}static parse(e){let[n=0,t=0,i=0]=Xe(e,/^([0-9]{2}):([0-9]{2})(?::([0-9]{2}))?$/,
"A time is written as 08:30:00.");return new r(n,t,i)}compareTo(e){return this.hour-e.hour||this.minute-e.minute||this.second-e.second}equals(e){return e instanceof
r&&this.compareTo(e)===0}toString(){return`${S(this.hour)}:${S(this.minute)}:${S(this.second)}`}toJSON(){return this.toString()}},_=class r{year;month;day;hour;minute;second;constructor(e,n,t,i=0,s=0,o=0){
Ye(Be(e,n,t)&&Ze(i,s,o)),this.year=e,this.month=n,this.day=t,this.hour=i,this.minute=s,this.second=o}static parse(e){let n=/^([0-9]{4})-([0-9]{2})-([0-9]{2})T([0-9]{2}):([0-9]{2})(?::([0-9]{2}))?$/,
[t=0,i=0,s=0,o=0,a=0,l=0]=Xe(e,n,"A moment is written as 2024-03-12T08:30:00.");return new r(t,i,s,o,a,l)}static fromInstant(e,n){let t=new Date(e.getTime()+De(
n)*6e4);return new r(t.getUTCFullYear(),t.getUTCMonth()+1,t.getUTCDate(),t.getUTCHours(),t.getUTCMinutes(),t.getUTCSeconds())}toInstant(e){let n=new Date(0);return n.
setUTCFullYear(this.year,this.month-1,this.day),n.setUTCHours(this.hour,this.minute-De(e),this.second),n}get date(){return new ce(this.year,this.month,this.day)}get time(){
return new fe(this.hour,this.minute,this.second)}compareTo(e){return this.date.compareTo(e.date)||this.time.compareTo(e.time)}equals(e){return e instanceof r&&this.
compareTo(e)===0}toString(){return`${this.date.toString()}T${this.time.toString()}`}toJSON(){return this.toString()}},Ie=class r{year;month;constructor(e,n){Ye(
Be(e,n,1)),this.year=e,this.month=n}static parse(e){let[n=0,t=0]=Xe(e,/^([0-9]{4})-([0-9]{2})$/,"A month is written as 2024-03.");return new r(n,t)}compareTo(e){
return this.year-e.year||this.month-e.month}equals(e){return e instanceof r&&this.compareTo(e)===0}toString(){return`${S(this.year,4)}-${S(this.month)}`}toJSON(){
return this.toString()}};function De(r){let e=r==="Z"?0:Number(r.slice(1,3))*60+Number(r.slice(4));return r.startsWith("-")?-e:e}var h=class r{above;below;constructor(e,n){this.above=n<0n?-e:e,this.below=n<0n?-n:n}static of(e){let[n="",t=""]=e.split(".");return new r(BigInt(n+t),10n**BigInt(
t.length))}plus(e){if(this.below===e.below)return new r(this.above+e.above,this.below);let n=Kn(this.below,e.below),t=e.below/n;return new r(this.above*t+e.above*
(this.below/n),this.below*t)}minus(e){return this.plus(new r(-e.above,e.below))}times(e){return new r(this.above*e.above,this.below*e.below)}by(e){return e.above===
0n?null:new r(this.above*e.below,this.below*e.above)}compare(e){let n=this.above*e.below,t=e.above*this.below;return n<t?-1:n>t?1:0}rounded(e){let n=String(this.
absolute().scaled(e)).padStart(e+1,"0"),t=`${n.slice(0,-e)}.${n.slice(-e)}`.replace(/0+$/,"").replace(/\.$/,"");return this.above<0n&&t!=="0"?`-${t}`:t}to(e){let n=this.
absolute().scaled(e);return new r(this.above<0n?-n:n,10n**BigInt(e))}whole(){return Number(this.above/this.below)}canonical(){let e=Kn(this.absolute().above,this.
below);return`${this.above/e}/${this.below/e}`}absolute(){return this.above<0n?new r(-this.above,this.below):this}scaled(e){return(2n*this.above*10n**BigInt(e)+
this.below)/(2n*this.below)}};function Kn(r,e){return e===0n?r:Kn(e,r%e)}var fi=/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?$/,Y=class r{digits;constructor(e){this.digits=e}static of(e){if(e instanceof r)return e;let n=String(e);if(!fi.test(n))
throw new RangeError("A decimal number is written in plain digits, such as -12.50.");return new r(/^-[0.]*$/.test(n)?n.slice(1):n)}static kept(e){return new r(e)}compare(e){
return h.of(this.digits).compare(h.of(r.of(e).digits))}equals(e){return e instanceof r&&(e.digits===this.digits||this.compare(e)===0)}toNumber(){return Number(this.
digits)}toString(){return this.digits}toJSON(){return this.digits}};var p=class extends Error{},b=class{text;constructor(e){this.text=e}},g=class{items=[];start;end=0;constructor(e){this.start=e}},m=class{members=new Map;start;end=0;constructor(e){
this.start=e}};function Mt(r){return typeof r=="string"?"text":r===null?"null":typeof r=="boolean"?"boolean":r instanceof b?"number":r instanceof g?"list":"obje\
ct"}function O(r){return r!==null&&r!==""}var mi=/[^\t-\r \u0085\u00a0\u1680\u2000-\u200b\u2028\u2029\u202f\u205f\u2060\u3000\ufeff]/;function Je(r){let e=r.charCodeAt(
0);return!(e>32&&e<128)&&r!==""&&!mi.test(r)}var hi=/["\\\u0000-\u001f\ud800-\udfff]/;function k(r){return hi.test(r)?JSON.stringify(r):`"${r}"`}function w(r){return`\
/${r.replace(/~/g,"~0").replace(/\//g,"~1")}`}var Ct={"json empty":["Không nhận được gì: dữ liệu rỗng. Hãy gửi một văn bản JSON.","The document is empty. Send one JSON document."],"jso\
n html":["Đây là trang HTML (thường là trang báo lỗi của máy chủ hay proxy), không phải JSON. Hãy kiểm tra địa chỉ và nơi gửi.","T\
his is an HTML page (often the error page of a server or proxy), not JSON. Check the address and the sender."],"json xml":["Đây là XML, không phải JSON. Hãy gửi\
 gói tin dạng JSON.","This is XML, not JSON. Send the message as JSON."],"json zip":["Đây là tệp Excel, Word hoặc tệp nén (ZIP), không phải JSON. Hãy gửi gói\
 tin dạng JSON.","This is an Excel file, a Word file or an archive (ZIP), not JSON. Send the message as JSON."],"json pdf":["Đây là tệp PDF, không phải JSON. \
Hãy gửi gói tin dạng JSON.","This is a PDF file, not JSON. Send the message as JSON."],"json ole":["Đây là tệp Office kiểu cũ (.doc, .xls), không phải JSO\
N. Hãy gửi gói tin dạng JSON.","This is a legacy Office file (.doc, .xls), not JSON. Send the message as JSON."],"json utf-16":["Dữ liệu được mã hoá bằng \
UTF-16, không phải UTF-8. Hãy gửi bằng UTF-8.","The document is encoded in UTF-16, not in UTF-8. Send it in UTF-8."],"json bom":["Dữ liệu bắt đầu bằng d\
ấu thứ tự byte (BOM). Hãy gửi UTF-8 không có BOM.","The document starts with a byte order mark (BOM). Send UTF-8 without a BOM."],"json bytes":["Dữ l\
iệu lớn hơn giới hạn {max} byte. Hãy chia nhỏ rồi gửi lại.","The document is larger than the limit of {max} bytes. Split it and send the parts\
."],"json items":["Các danh sách có tổng cộng hơn {max} phần tử, kể từ dòng {line}, cột {column} (byte {byte}). Hãy chia nhỏ rồi gửi lại.",
"The lists have more than {max} items in total; the limit is exceeded at line {line}, column {column} (byte {byte}). Split the document and send the parts."],"j\
son levels":["Dữ liệu lồng nhau sâu hơn {max} cấp, tại dòng {line}, cột {column} (byte {byte}). Hãy bớt cấp lồng nhau.","The document is n\
ested more than {max} levels deep at line {line}, column {column} (byte {byte}). Reduce the nesting."],"json number":["Có số dài hơn 100 ký tự, tại dòng {line},\
 cột {column} (byte {byte}). Hãy sửa số đó.","A number is longer than 100 characters at line {line}, column {column} (byte {byte}). Correct the number."],
"json utf-8":["Có byte không thuộc ký tự UTF-8 nào, tại dòng {line}, cột {column} (byte {byte}). Hãy gửi bằng UTF-8.","Invalid UTF-8 at line {\
line}, column {column} (byte {byte}). Send the document in UTF-8."],"json surrogate":["Nửa cặp mã \\ud800–\\udfff đứng lẻ, tại dòng {line}, cột {column} (byte {by\
te}). Hãy gửi ký tự nguyên vẹn.","Unpaired surrogate (\\ud800–\\udfff) at line {line}, column {column} (byte {byte}). Send complete characters."],"js\
on repeated-key":["Một khoá lặp lại trong cùng một đối tượng, tại dòng {line}, cột {column} (byte {byte}). Hãy để mỗi khoá một lần.",
"A key is repeated in the same object at line {line}, column {column} (byte {byte}). Send each key once."],"json not-a-number":["JSON không có NaN, Infinity hay\
 undefined, tại dòng {line}, cột {column} (byte {byte}). Hãy gửi null hoặc bỏ khoá đó.","JSON has no NaN, Infinity or undefined, but one was foun\
d at line {line}, column {column} (byte {byte}). Send null or omit the key."],"json control":["Ký tự điều khiển (như xuống dòng, tab) đứng nguyên trong văn bản,\
 tại dòng {line}, cột {column} (byte {byte}). Hãy viết thành \\n, \\t hoặc \\u00xx.","Unescaped control character (such as a line break or a tab) in \
a string at line {line}, column {column} (byte {byte}). Write it as \\n, \\t or \\u00xx."],"json escape":["Dấu \\ mở đầu một dãy mà JSON không biết, tại dòng {li\
ne}, cột {column} (byte {byte}). Hãy viết \\\\ cho chính dấu đó.","Invalid escape sequence at line {line}, column {column} (byte {byte}). Write \\\\ for\
 a backslash."],"json cut":["Dữ liệu kết thúc giữa chừng, tại dòng {line}, cột {column} (byte {byte}). Hãy gửi lại toàn bộ.","The docume\
nt ends before it is complete, at line {line}, column {column} (byte {byte}). Send the whole document again."],"json trailing":["Sau văn bản JSON còn ký tự thừa\
, tại dòng {line}, cột {column} (byte {byte}). Hãy gửi đúng một văn bản JSON.","Unexpected content after the JSON document at line {line}, column\
 {column} (byte {byte}). Send exactly one JSON document."],"json syntax":["Sai cú pháp JSON, tại dòng {line}, cột {column} (byte {byte}). Hãy sửa nơi gửi.",
"JSON syntax error at line {line}, column {column} (byte {byte}). Fix the sender."],required:["{field}: thiếu giá trị bắt buộc. Hãy điền trường này.",
"{field}: a required value is missing. Provide a value."],"required blank":["{field}: chỉ có khoảng trắng, trong khi giá trị này là bắt buộc. Hãy điền trường nà\
y.","{field}: contains only blanks, but a value is required. Provide a value."],"required present":["{field}: khoá này phải luôn được gửi, kể cả khi không có gi\
á trị. Khi không có giá trị, hãy gửi {empty}.","{field}: this key must always be sent, even without a value. If there is no value, send {empty}."],forbidden:[
"{field}: có giá trị, trong khi điều kiện của trường này không cho phép. Hãy bỏ trường này, hoặc sửa điều đặt ra điều kiện.",
"{field}: has a value although the field's condition forbids one. Omit it, or correct what the condition depends on."],"required service":["Không rõ gói tin thu\
ộc dịch vụ nào. Hãy nêu tên dịch vụ.","It is not clear which service the message belongs to. Specify the service."],type:["{field}: cần {expected}\
, nhưng nhận được {met}. Hãy gửi đúng kiểu.","{field}: expected {expected}, got {met}. Send the expected type."],form:["{field}: đã hiểu, nhưng dạ\
ng chuẩn là {expected}. Hãy sửa nơi gửi.","{field}: understood, but the standard form is {expected}. Fix it at the sender."],"form blank":["{field}: ch\
ỉ có khoảng trắng. Hãy điền giá trị hoặc bỏ trường này.","{field}: contains only blanks. Provide a value or omit the field."],"form broken":[
"{field}: có ký tự hỏng (U+FFFD hoặc U+0080–U+009F), dấu hiệu của việc đọc sai bảng mã. Hãy sửa bảng mã ở nơi gửi.","{field}:\
 contains broken characters (U+FFFD or U+0080–U+009F), a sign of a wrong encoding. Fix the encoding at the sender."],"form decomposed":["{field}: dấu tiếng Vi\
ệt đứng tách khỏi chữ. Hãy gửi chữ dựng sẵn (Unicode NFC).","{field}: accents are separate from their letters. Send composed characters (Unic\
ode NFC)."],"form bom":["{field}: dữ liệu bắt đầu bằng dấu thứ tự byte (BOM), đã bỏ qua. Hãy gửi UTF-8 không có BOM.","{field}: the do\
cument starts with a byte order mark (BOM), which was ignored. Send UTF-8 without a BOM."],"form encoded-twice":["{field}: gói tin nằm trong một văn bản (mã hoá\
 JSON hai lần), đã hiểu. Hãy gửi thẳng gói tin.","{field}: understood, but the message was sent as a string (encoded as JSON twice). Send the messag\
e itself."],format:["{field}: sai dạng, cần {expected}. Hãy sửa giá trị.","{field}: wrong format, expected {expected}. Correct the value."],"format pa\
rt":["{field}: phần này trống hoặc có dấu cách ở đầu hay cuối; các phần cách nhau bằng đúng một dấu {separator}. Hãy sửa giá trị.",
"{field}: this part is empty or has blanks around it; parts are separated by exactly one {separator}. Correct the value."],length:["{field}: độ dài phải từ {min\
} đến {max} ký tự. Hãy sửa giá trị.","{field}: must be {min} to {max} characters long. Correct the value."],"length/min":["{field}: phải dài ít nhất\
 {min} ký tự. Hãy sửa giá trị.","{field}: must be at least {min} characters long. Correct the value."],"length/max":["{field}: không được dài quá {max}\
 ký tự. Hãy sửa giá trị.","{field}: must be at most {max} characters long. Correct the value."],"length/exact":["{field}: phải dài đúng {exact} ký tự. \
Hãy sửa giá trị.","{field}: must be exactly {exact} characters long. Correct the value."],pattern:["{field}: không khớp mẫu {pattern}. Hãy sửa giá trị.",
"{field}: does not match the pattern {pattern}. Correct the value."],range:["{field}: ngoài khoảng từ {min} đến {max}. Hãy sửa giá trị.","{field}:\
 must be between {min} and {max}. Correct the value."],"range/min":["{field}: không được nhỏ hơn {min}. Hãy sửa giá trị.","{field}: must not be le\
ss than {min}. Correct the value."],"range/max":["{field}: không được lớn hơn {max}. Hãy sửa giá trị.","{field}: must not be greater than {max}. C\
orrect the value."],"range/since":["{field}: không được trước {min}. Hãy sửa giá trị.","{field}: must not be before {min}. Correct the value."],"r\
ange/until":["{field}: không được sau {max}. Hãy sửa giá trị.","{field}: must not be after {max}. Correct the value."],"range/exact":["{field}: phải \
là {exact}. Hãy sửa giá trị.","{field}: must be {exact}. Correct the value."],"range year":["{field}: năm trước {min}, thường là ngày trống của cơ sở dữ \
liệu. Hãy sửa giá trị, hoặc bỏ trường này nếu không có.","{field}: the year is before {min}, often the empty date of a database. Correct the\
 value, or omit the field if there is no value."],"range digits":["{field}: quá nhiều chữ số: cho phép {digits}, nhận được {met}. Hãy sửa giá trị.",
"{field}: too many digits: {digits} allowed, got {met}. Correct the value."],"range whole":["{field}: quá nhiều chữ số trước dấu chấm: cho phép {digits}, nhận đ\
ược {met}. Hãy sửa giá trị.","{field}: too many digits before the decimal point: {digits} allowed, got {met}. Correct the value."],"range scale":["{fie\
ld}: quá nhiều chữ số sau dấu chấm: cho phép {scale}, nhận được {met}. Hãy sửa giá trị.","{field}: too many digits after the decimal poi\
nt: {scale} allowed, got {met}. Correct the value."],code:["{field}: mã không có trong bảng {table} của lần ban hành {edition}. Hãy dùng mã trong bảng.",
"{field}: the code is not in table {table} of edition {edition}. Use a code from the table."],"code retired":["{field}: mã của bảng {table} đã ngừng dùng trong \
lần ban hành {edition}. Hãy dùng mã còn hiệu lực.","{field}: the code of table {table} is retired in edition {edition}. Use a current code."],"code f\
ixed":['{field}: phải là "{expected}". Hãy sửa giá trị.','{field}: must be "{expected}". Correct the value.'],"code service":["Không có dịch vụ nào man\
g tên này. Hãy kiểm tra tên dịch vụ.","No service has this name. Check the service name."],"code ambiguous":["Nhiều dịch vụ cùng mang tên này, và các \
tham số không cho biết là dịch vụ nào. Hãy kiểm tra các tham số.","Several services have this name, and the parameters do not show which one is\
 meant. Check the parameters."],"code other":["Gói tin này là của dịch vụ {wire}, không phải của {expected}. Hãy gửi tới đúng dịch vụ.",
"This message belongs to service {wire}, not to {expected}. Send it to the correct service."],items:["{field}: số phần tử phải từ {min} đến {max}. Hãy sửa danh \
sách.","{field}: must have {min} to {max} items. Correct the list."],"items/min":["{field}: phải có ít nhất {min} phần tử. Hãy sửa danh sách.","{\
field}: must have at least {min} items. Correct the list."],"items/max":["{field}: không được có quá {max} phần tử. Hãy sửa danh sách.","{field}:\
 must have at most {max} items. Correct the list."],"items/exact":["{field}: phải có đúng {exact} phần tử. Hãy sửa danh sách.","{field}: must have \
exactly {exact} items. Correct the list."],unique:["{field}: giá trị {key} lặp lại trong danh sách. Hãy để mỗi giá trị một lần.","{field}: \
{key} is repeated in the list. Send each value once."],unknown:["Trường không có trong đặc tả, được giữ nguyên. Hãy kiểm tra tên trường.",
"The field is not in the specification; it was kept as received. Check the field name."],"unknown edition":["{field}: trường không có trong lần ban hành {editio\
n}. Hãy bỏ trường này, hoặc dùng đúng lần ban hành.","{field}: the field is not in edition {edition}. Omit it, or use an edition that has it."],alias:[
"{field}: gửi dưới tên khác, đã hiểu. Hãy dùng tên {wire}.","{field}: understood, but sent under another name. Use the name {wire}."]},Qe={near:["\
Có phải ý là {near}?","Did you mean {near}?"],candidates:["Có thể là: {candidates}.","Candidates: {candidates}."],computed:["Giá trị nêu: {stated}; tín\
h được: {computed}.","Given: {stated}; computed: {computed}."],clause:["Nguồn: {place}{row} ({confidence}).","Source: {place}{row} ({confidence})."],row:[
", dòng {row}",", row {row}"]},At={number:["một số","a number"],text:["văn bản trong ngoặc kép","a string"],boolean:["true hoặc false","a boolean"],
null:["null","null"],list:["một danh sách","a list"],object:["một đối tượng","an object"]},Lt={text:["văn bản trong ngoặc kép","a string"],url:[
"địa chỉ trong ngoặc kép","a URL in quotes"],base64:["nội dung tệp dạng base64 trong ngoặc kép","base64 content in quotes"],json:["một giá trị \
JSON","a JSON value"],"code text":["mã trong ngoặc kép","a code in quotes"],"code number":["mã viết bằng số không có ngoặc kép","a code written \
as a number without quotes"],"code either":["mã, viết bằng số hoặc trong ngoặc kép","a code, written as a number or in quotes"],"integer text":['số \
nguyên trong ngoặc kép, như "12"','an integer in quotes, such as "12"'],"integer number":["số nguyên không có ngoặc kép, như 12","an integer witho\
ut quotes, such as 12"],"integer either":['số nguyên, như 12 hoặc "12"','an integer, such as 12 or "12"'],"decimal text":['số trong ngoặc kép, như "{examp\
le}"','a number in quotes, such as "{example}"'],"decimal number":["số không có ngoặc kép, như {example}","a number without quotes, such as {example}"],
"decimal either":['số, như {example} hoặc "{example}"','a number, such as {example} or "{example}"'],"exact text":['số có đúng {scale} chữ số sau dấu chấm,\
 trong ngoặc kép, như "{example}"','a number with exactly {scale} digits after the decimal point, in quotes, such as "{example}"'],"exact number":["số có đú\
ng {scale} chữ số sau dấu chấm, không có ngoặc kép, như {example}","a number with exactly {scale} digits after the decimal point, without quotes, \
such as {example}"],"exact either":['số có đúng {scale} chữ số sau dấu chấm, như {example} hoặc "{example}"','a number with exactly {scale} digi\
ts after the decimal point, such as {example} or "{example}"'],percent:['phần trăm không có dấu %, trong ngoặc kép, như "99.5"','a percentage without\
 the % sign, in quotes, such as "99.5"'],"percent sign":['phần trăm có dấu %, trong ngoặc kép, như "99.5%"','a percentage with the % sign, in quotes, \
such as "99.5%"'],date:['ngày dạng {pattern}, như "{example}" cho ngày 12 tháng 3 năm 2024','a date written as {pattern}, such as "{example}" for 12 Marc\
h 2024'],datetime:['thời điểm dạng {pattern}, như "{example}" cho 08:15:02 ngày 12 tháng 3 năm 2024','a date and time written as {pattern}, such as "\
{example}" for 08:15:02 on 12 March 2024'],minutes:['thời điểm dạng {pattern}, như "{example}" cho 08:15 ngày 12 tháng 3 năm 2024','a date and time w\
ritten as {pattern}, such as "{example}" for 08:15 on 12 March 2024'],month:['tháng dạng {pattern}, như "{example}" cho tháng 3 năm 2024','a month written\
 as {pattern}, such as "{example}" for March 2024'],time:['giờ trong ngày dạng {pattern}, như "{example}"','a time of day written as {pattern}, such as "{\
example}"'],flag:["true hoặc false, không có ngoặc kép","true or false, without quotes"],"flag text":['"{true}" hoặc "{false}"','"{true}" or "{false}"'],
list:["một danh sách","a list"],joined:["văn bản trong ngoặc kép, các giá trị cách nhau bằng dấu {separator}, không có dấu cách hay phần trống",
"a string in quotes, values separated by {separator}, without blanks or empty parts"],record:["một đối tượng","an object"],message:["một gói tin (một đố\
i tượng)","a message (an object)"]};var $=class{neutral;words;constructor(e,n){this.neutral=e,this.words=n}},pi={vi:"JSON",en:"JSON"},Ft=/\{([a-z]+)\}/g,gi=["near","candidates","computed"],Se={name:pi,
label:null,record:null,source:()=>null},f=class{key;own;blanks;near;constructor(e,n={},t=null,i=null){this.key=e,this.blanks=n,this.near=t,this.own=i}about(e,n){
let t=this.values(),i=o=>{let a=o==="field"?e.name[n]:t[o];return a instanceof $?a.words[n]:a??""},s=this.texts().map(o=>ve(o[n],i));return[...this.own===null?[]:
[this.own[n]],...s].join(" ")}limits(){let e=this.values(),n={},t=/^[a-z]+ ([^/]+)/.exec(this.key)?.[1];t!==void 0&&(n.reason=t);for(let[,i=""]of this.texts().flatMap(
s=>[...s.en.matchAll(Ft)])){let s=e[i];i!=="field"&&(n[i]=s instanceof $?s.neutral:s??"")}return n}values(){let e=this.near?.()??null;return this.near=null,this.
blanks=e===null?this.blanks:{...this.blanks,near:e},this.blanks}texts(){let e=this.values(),n=gi.filter(t=>t in e).map(t=>ke(Qe,t));return this.own===null?[ke(Ct,
this.key),...n]:n}},Pe=class{words;met=new Map;form_=null;format_=null;constructor(e){this.words=e}wrong(e){let n=Mt(e),t=this.met.get(n);return t===void 0&&(t=
new f("type",{expected:this.words,met:new $(n,ke(At,n))}),this.met.set(n,t)),t}get form(){return this.form_??=new f("form",{expected:this.words}),this.form_}get format(){
return this.format_??=new f("format",{expected:this.words}),this.format_}};function F(r,e=r){return new Pe(new $(e,ke(Lt,r)))}function Re(r,{min:e,max:n},t=["mi\
n","max"]){if(e!==void 0&&e===n)return new f(`${r}/exact`,{exact:String(e)});let i={...e===void 0?{}:{min:String(e)},...n===void 0?{}:{max:String(n)}};return e!==
void 0&&n!==void 0?new f(r,i):new f(`${r}/${e===void 0?t[1]:t[0]}`,i)}function It(r,e){let{row:n,confidence:t}=r,i=n===void 0?"":ve(ke(Qe,"row")[e],()=>n),s={place:r.
cited??r[e],row:i,confidence:t};return ve(ke(Qe,"clause")[e],o=>s[o]??"")}function ve(r,e){return r.replace(Ft,(n,t)=>e(t))}function ke(r,e){let[n,t]=r[e]??["",
""];return{vi:n,en:t}}var en=class r{path;rule;severity;#n;#e;constructor(e,n,t,i,s){this.path=e,this.rule=n,this.severity=t,this.#n=i,this.#e=s}static fromJSON(e){let n=typeof e=="s\
tring"?JSON.parse(e):e,{path:t,rule:i,severity:s,sentence:o,label:a,source:l,limits:d}=bi(n),u={name:Se.name,label:a??null,record:null,source:()=>l??null},c={path:t,
rule:i,severity:s,sentence:{vi:o.vi,en:o.en},...d===void 0?{}:{limits:{...d}}};return new r(t,i,s,u,c)}get sentenceVi(){return this.#t("vi")}get sentenceEn(){return this.#t(
"en")}get messageVi(){return this.#r("vi")}get messageEn(){return this.#r("en")}get label(){return this.#n.label}get source(){return this.#n.source(this.#e instanceof
f?this.#e.key:"")}get record(){return this.#n.record}get limits(){return this.#e instanceof f?this.#e.limits():this.#e.limits??{}}toJSON(){let{path:e,rule:n,severity:t,
label:i,source:s,limits:o}=this;return{path:e,rule:n,severity:t,sentence:{vi:this.sentenceVi,en:this.sentenceEn},...i===null?{}:{label:{wire:i.wire,vi:i.vi,en:i.
en}},...s===null?{}:{source:yi(s)},...Object.keys(o).length===0?{}:{limits:o}}}toString(){return`${this.path===""?"(root)":this.path}: ${this.severity} ${this.rule}\
: ${this.messageEn}`}#t(e){return this.#e instanceof f?this.#e.about(this.#n,e):this.#e.sentence[e]}#r(e){let{source:n}=this;return n===null?this.#t(e):`${this.#t(
e)} ${It(n,e)}`}};function yi({vi:r,en:e,cited:n,row:t,confidence:i}){return{vi:r,en:e,...n===void 0?{}:{cited:n},...t===void 0?{}:{row:t},confidence:i}}function bi(r){
let e=r,{path:n,rule:t,severity:i,sentence:s,label:o,source:a,limits:l}=e??{},d=[n,t,s?.vi,s?.en,...l?Object.values(l):[]];if(d.push(...o?[o.wire,o.vi,o.en]:[],
...a?[a.vi,a.en,a.confidence]:[]),!d.every(u=>typeof u=="string")||i!=="error"&&i!=="warning")throw new TypeError("Not a finding in its written form.");return e}var Dt=new TextEncoder;function Q(r){if(!/[\ud800-\udfff]/.test(r))return Dt.encode(r);let e=[...r].map(n=>{let t=n.codePointAt(0)??0;return t>=55296&&t<=57343?
Uint8Array.of(224|t>>12,128|t>>6&63,128|t&63):Dt.encode(n)});return wi(e)}function wi(r){let e=new Uint8Array(r.reduce((t,i)=>t+i.length,0)),n=0;for(let t of r)
e.set(t,n),n+=t.length;return e}function Ee(r){return String.fromCharCode(...r)}function nn(r){return r===32||r===9||r===10||r===13}function Bt(r){let e=0;for(;e<
r.length;){let n=xi(r,e);if(n===0)return e;e+=n}return e}function xi(r,e){let n=r[e]??0;if(n<128)return 1;let t=n>=194&&n<=223?2:n>=224&&n<=239?3:n>=240&&n<=244?
4:0;for(let a=1;a<t;a+=1)if(((r[e+a]??0)&192)!==128)return 0;let i=r[e+1]??0,s=n===224&&i<160||n===240&&i<144,o=n===237&&i>159||n===244&&i>143;return s||o?0:t}var $e=/-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?/y,vi=/[^" \t\n\r]*/y,ne=/[ \t\n\r]*/y,ki=/[\ud800-\udfff]/u,Si={b:"\b",f:"\f",n:`
`,r:"\r",t:"	"},ee=34,tn=92,Jt=44,Ri=58,$t=91,qt=93,Ut=123,Ht=125,Ei=new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0});function Kt(r,e){if(typeof r=="string"){if(r.
length>e||r.length*3>e&&Q(r).length>e||ki.test(r))throw new p;return r}if(!ArrayBuffer.isView(r))throw new TypeError("What is read is a text, or bytes as Uint8A\
rray.");if(r.length>e)throw new p;try{return Ei.decode(r)}catch{throw new p}}function T(r,e,n){let t=new _n(r,e,n);return{root:t.document(),text:r,mayBeOdd:t.mayBeOdd}}
var _n=class{text;at=0;mayBeOdd=!1;levels;items;constructor(e,n,t){this.text=e,this.levels=n,this.items=t}document(){let e=this.value(this.next());if(this.next(),
this.at<this.text.length)throw new p;return e}next(){let e=this.text,n=e.charCodeAt(this.at);for(;n===32||n===10||n===13||n===9;)this.at+=1,n=e.charCodeAt(this.
at);return n}value(e){switch(e){case ee:return this.string();case Ut:return this.object();case $t:return this.list();case 116:return this.word("true",!0);case 102:
return this.word("false",!1);case 110:return this.word("null",null);default:return this.number()}}object(){let e=new m(this.at),n=e.members;this.begin();let t=this.
next();for(;t!==Ht;){if(n.size>0&&(this.take(t,Jt),t=this.next()),t!==ee)throw new p;let i=this.string();this.take(this.next(),Ri);let s=this.value(this.next()),
o=n.size;if(n.set(i,s).size===o)throw new p;t=this.next()}return this.end(),e.end=this.at,e}list(){let e=new g(this.at),n=e.items;this.begin();let t=this.next();
for(;t!==qt;){if(n.length>0&&(this.take(t,Jt),t=this.next()),this.items-=1,this.items<0)throw new p;n.push(this.value(t)),t=this.next()}return this.end(),e.end=
this.at,e}begin(){if(this.at+=1,this.levels-=1,this.levels<0)throw new p}end(){this.at+=1,this.levels+=1}take(e,n){if(e!==n)throw new p;this.at+=1}word(e,n){if(!this.
text.startsWith(e,this.at))throw new p;return this.at+=e.length,n}number(){if($e.lastIndex=this.at,!$e.test(this.text)||$e.lastIndex-this.at>100)throw new p;let e=this.
text.slice(this.at,$e.lastIndex);return this.at=$e.lastIndex,new b(e)}string(){let e=this.text,n=this.at+1;for(let t=n;;t+=1){let i=e.charCodeAt(t);if(i===ee)return this.
at=t+1,e.slice(n,t);if(i===tn)return this.at=t,this.escaped(e.slice(n,t));if(!(i>=32))throw new p;i>=128&&Oi(i)&&(this.mayBeOdd=!0)}}escaped(e){let n=this.text,
t=e;for(;;){t+=this.escape();let i=this.at,s=n.charCodeAt(this.at);for(;s>=32&&s!==ee&&s!==tn;)this.at+=1,s=n.charCodeAt(this.at);if(t+=n.slice(i,this.at),s===ee)
return this.at+=1,this.mayBeOdd=!0,t;if(s!==tn)throw new p}}escape(){let e=this.text.charAt(this.at+1);if(e!=="u"){if(e===""||!'"\\/bfnrt'.includes(e))throw new p;
return this.at+=2,Si[e]??e}let n=this.unit();if(n<55296||n>57343)return String.fromCharCode(n);let t=n<=56319&&this.text.startsWith("\\u",this.at)?this.unit():0;
if(t<56320||t>57343)throw new p;return String.fromCharCode(n,t)}unit(){let e=this.text.slice(this.at+2,this.at+6);if(!/^[0-9A-Fa-f]{4}$/.test(e))throw new p;return this.
at+=6,parseInt(e,16)}};function Oi(r){return r<=159?r!==133:r>=768&&r<=879||r===65533}function rn(r,e,n,t){return zt(r,t)??qe(Ti(r.text,e,n))}function _t(r,e,n){
return zt(r,e.items[n]??null)??qe(Ni(r.text,e,n))}function zt({text:r},e){return e instanceof b?e.text:e instanceof g||e instanceof m?qe(r.slice(e.start,e.end)):typeof e=="string"?O(e)&&r.includes("\\")?null:k(
e):String(e)}function Ti(r,e,n){let t=e.start+1;for(;;){let i=q(ne,r,t),s=zn(r,i),o=q(ne,r,q(ne,r,s)+1),a=z(r,o);if(JSON.parse(r.slice(i,s))===n)return r.slice(
o,a);t=q(ne,r,a)+1}}function Ni(r,e,n){let t=q(ne,r,e.start+1);for(let i=0;i<n;i+=1)t=q(ne,r,q(ne,r,z(r,t))+1);return r.slice(t,z(r,t))}function z(r,e){let n=0,
t=e;do{let i=r.charCodeAt(t);i===ee?t=zn(r,t):i===Ut||i===$t?(n+=1,t+=1):i===Ht||i===qt?(n-=1,t+=1):t=n===0?Mi(r,t):t+1}while(n>0);return t}var ji=/[^\]},: \t\n\r]*/y;
function Mi(r,e){return q(ji,r,e)}function qe(r){let e="",n=0;for(;n<r.length;){let t=r.charCodeAt(n)===ee?zn(r,n):q(vi,r,n);e+=r.slice(n,t),n=q(ne,r,t)}return e}
function q(r,e,n){return r.lastIndex=n,r.test(e),r.lastIndex}function zn(r,e){let n=e+1;for(;r.charCodeAt(n)!==ee;)n+=r.charCodeAt(n)===tn?2:1;return n+1}function Wt({
text:r},e){return e instanceof m||e instanceof g?Q(r.slice(e.start,e.end)):Q(e instanceof b?e.text:JSON.stringify(e))}var Ci=Symbol.for("nodejs.util.inspect.custom");function sn(r,e){Object.defineProperty(r,Ci,{value(n,t,i){return e(this,s=>i(s,t))}})}var C=class r{text;constructor(e){this.text=e}static parse(e){try{T(e,64,1e6)}catch(n){throw n instanceof p?new SyntaxError("Not exactly one valid JSON document\
."):n}return new r(qe(e))}static of(e){return r.parse(JSON.stringify(e)??"\uFEFF")}static kept(e){return new r(e)}value(){return JSON.parse(this.text)}equals(e){
return e instanceof r&&e.text===this.text}toJSON(){return this.value()}toString(){return"RawJson(...)"}};sn(C.prototype,String);var te=/^-?(?:0|[1-9][0-9]*)$/,A=class{type;subject;judgements=[];emptyIsAbsent=!0;mayBeBlank=!1;takesEmptyItem=!1;expected_=null;constructor(e,n){this.type=e,this.
subject=n}plain(e){return String(e)}operand(e){return this.plain(e)}sameness(e){return this.write(e)}get expected(){return this.expected_??=an(this.type),this.expected_}judged(e,n,t,i,s){
for(let o of this.judgements)o(n,t,i,s);return e}wrongType(e,n,t,i){n.add(t+i,"type","error",this.expected.wrong(e),this.subject)}wrongFormat(e,n,t){e.add(n+t,"\
format","error",this.expected.format,this.subject)}inexact(e,n,t){e.add(n+t,"form","warning",this.expected.form,this.subject)}refused(){let{wire:e}=this.subject.
label??{wire:""};return new TypeError(`${e}: expected ${this.expected.words.words.en}.`)}};function an(r){let{words:e}=F(r.expected??r.kind).words,n=t=>String(r[t]);
return new Pe(new $(r.phrase??r.kind,{vi:ve(e.vi,n),en:ve(e.en,n)}))}var Ai=/[\u0300-\u036f]/,Li=/[\ufffd\u0080-\u0084\u0086-\u009f]/,Fi=/^[A-Za-z0-9+/]*$/,Ii="AQgw",Di="AEIMQUYcgkosw048",Oe=class extends A{mayBeBlank=!0;takesEmptyItem=!0;read(e,n,t,i){
return typeof e=="string"?((n.document.mayBeOdd||Je(e))&&this.oddness(e,n,t,i),this.judgements.length===0?e:this.judged(e,e,n,t,i)):n.tolerant&&e instanceof b&&
te.test(e.text)?(this.inexact(n,t,i),this.judged(e.text,e.text,n,t,i)):this.wrongType(e,n,t,i)}plain(e){return e}write(e){return k(e)}take(e){if(typeof e!="stri\
ng")throw this.refused();return e}oddness(e,n,t,i){let s=Je(e)?"form blank":Li.test(e)?"form broken":Ai.test(e)?"form decomposed":null;s!==null&&n.add(t+i,"form",
"warning",new f(s),this.subject)}},ln=class extends Oe{takesEmptyItem=!1;read(e,n,t,i){return typeof e=="string"?super.read(e,n,t,i):this.wrongType(e,n,t,i)}},dn=class extends Oe{mayBeBlank=!1;takesEmptyItem=!1;read(e,n,t,i){
return typeof e!="string"?this.wrongType(e,n,t,i):Bi(e)?this.judged(e,e,n,t,i):this.wrongFormat(n,t,i)}};function Bi(r){let e=r.endsWith("==")?2:r.endsWith("=")?
1:0,n=r.slice(0,r.length-e);if(r.length%4!==0||!Fi.test(n))return!1;let t=n.slice(-1);return e===0||(e===2?Ii:Di).includes(t)}var he=class extends A{mayBeBlank=!1;read(){}plain(){return""}write(e){return e.text}take(e){if(!(e instanceof C))throw this.refused();return e}};var Ji=["constructor","equals","hasOwnProperty","isPrototypeOf","propertyIsEnumerable","record","then","toJSON","toJson","toJsonString","toLocaleString","toStri\
ng","unknown","validate","valueOf","with"];function re(r){let[e="",...n]=r.split("_"),t=e+n.map(i=>i.charAt(0).toUpperCase()+i.slice(1)).join("");return Ji.includes(
t)?`${t}_`:t}var Gt=JSON.rawJSON;function Xt(r){return Wn(T(r,512,Math.max(1e6,r.length)).root)}function Wn(r){return r instanceof b?Pi(r.text):r instanceof g?r.items.map(Wn):
r instanceof m?Object.fromEntries([...r.members].map(([e,n])=>[e,Wn(n)])):r}function Pi(r){let e=Number(r);if(String(e)===r)return e;if(Gt!==void 0)return Gt.call(
JSON,r);if(!$i(String(e),r))throw new RangeError("A number has more digits than a double can hold. Write the packet with toJson().");return e}function $i(r,e){let[
n,t]=[Zt(r),Zt(e)];return n!==null&&t!==null&&n[0]===t[0]&&n[1]===t[1]}function Zt(r){let e=/^(-?)([0-9]+)(?:\.([0-9]+))?(?:[eE]([-+]?[0-9]+))?$/.exec(r);if(e===
null)return null;let[,n="",t="",i="",s="0"]=e,o=(t+i).replace(/^0+/,""),a=o.replace(/0+$/,"");return a===""?["0",0]:[n+a,Number(s)-i.length+o.length-a.length]}var x=class extends Error{reason;at;constructor(e,n){super(),this.reason=e,this.at=n}},qi=["NaN","Infinity","-Infinity","undefined"],Yt={t:"true",f:"false",n:"n\
ull"},Ui={'"':'"',"\\":"\\","/":"/",b:"\b",f:"\f",n:`
`,r:"\r",t:"	"},Hi=92,Ki=34,_i=new TextDecoder("utf-8",{ignoreBOM:!0}),un=class{at=0;bytes;end=0;behind="cut";limits;open=[];isFresh=!1;items=0;uncounted=0;constructor(e,n,t){
this.bytes=e,this.limits=n,this.begin(e,t)}document(){return this.broken(()=>{this.value(!1),this.rest()})}head(){try{for(this.value(!1);this.at<this.bytes.length;)
this.member();return!0}catch(e){if(e instanceof x)return!1;throw e}}goneOn(e,n){return this.begin(e,0),this.isFresh=n,this.items=0,this.uncounted=this.open.length,
this.broken(()=>this.rest())}begin(e,n){this.bytes=e,this.at=n,this.end=Bt(e),this.behind=this.end<e.length?"utf-8":"cut"}broken(e){try{e()}catch(n){if(n instanceof
x)return{reason:n.reason,at:n.at};throw n}return{reason:"syntax",at:this.bytes.length}}rest(){for(;this.open.length>0;)this.member();if(this.space(),this.at<this.
end||this.behind==="utf-8")throw new x(this.at<this.end?"trailing":"utf-8",this.at)}member(){let e=this.open[this.open.length-1]??null;if(this.space(),this.peek()===
(e===null?"]":"}")){this.at+=1,this.open.pop(),this.isFresh=!1;return}if(this.isFresh||this.take(","),this.isFresh=!1,e===null){this.open.length===this.uncounted&&
(this.items=-1),this.value(!0);return}this.key(e),this.space(),this.take(":"),this.value(!1)}key(e){this.space();let n=this.at;if(this.peek()!=='"')throw new x(
"syntax",this.at);let t=this.string();if(e.has(t))throw new x("repeated-key",n);e.add(t)}value(e){this.space();let n=this.peek();if("NIu-".includes(n)&&qi.some(
t=>this.isAt(t)))throw new x("not-a-number",this.at);if(!'"[{-0123456789tfn'.includes(n))throw new x("syntax",this.at);if(this.items+=e?1:0,e&&this.items>this.limits.
maxItems)throw new x("items",this.at);if(n==="["||n==="{"){if(this.open.length>=this.limits.maxLevels)throw new x("levels",this.at);this.at+=1,this.open.push(n===
"["?null:new Set),this.isFresh=!0}else n==='"'?this.string():n in Yt?[...Yt[n]??""].forEach(t=>this.take(t)):this.number()}string(){this.at+=1;let e="",n=this.at;
for(;;){let t=this.at<this.end?this.bytes[this.at]??0:0;if(t>=32&&t!==Ki&&t!==Hi){this.at+=1;continue}e+=_i.decode(this.bytes.subarray(n,this.at));let i=this.peek();
if(i==='"')return this.at+=1,e;if(i!=="\\")throw new x("control",this.at);e+=this.escape(),n=this.at}}escape(){let e=this.at;this.at+=1;let n=this.peek();if(n===
"u")return this.unit(e);let t=Ui[n];if(t===void 0)throw new x("escape",e);return this.at+=1,t}unit(e){let n=this.digitsOfUnit(e);if(n<55296||n>57343)return String.
fromCharCode(n);let t=Ee(this.bytes.subarray(this.at,Math.min(this.at+6,this.end)));if(n>56319||!/^\\u[dD][c-fC-F][0-9A-Fa-f]{2}$/.test(t))throw new x("surrogat\
e",e);return this.at+=1,String.fromCharCode(n,this.digitsOfUnit(e))}digitsOfUnit(e){let n="";for(let t=0;t<4;t+=1){this.at+=1;let i=this.peek();if(!/^[0-9A-Fa-f]$/.
test(i))throw new x("escape",e);n+=i}return this.at+=1,parseInt(n,16)}number(){let e=this.at;this.goesOver("-",e),this.goesOver("0",e)||this.digits(e),this.goesOver(
".",e)&&this.digits(e),this.goesOver("eE",e)&&(this.goesOver("+-",e),this.digits(e))}digits(e){if(!"0123456789".includes(this.peek()))throw new x("syntax",this.
at);for(;this.goesOver("0123456789",e););}goesOver(e,n){if(this.at>=this.end||!e.includes(String.fromCharCode(this.bytes[this.at]??0)))return!1;if(this.at+=1,this.
at-n>100)throw new x("number",n);return!0}take(e){if(this.peek()!==e)throw new x("syntax",this.at);this.at+=1}peek(){if(this.at<this.end)return String.fromCharCode(
this.bytes[this.at]??0);throw new x(this.behind,this.end)}isAt(e){return this.at+e.length<=this.end&&Ee(this.bytes.subarray(this.at,this.at+e.length))===e}space(){
for(;this.at<this.end&&nn(this.bytes[this.at]);)this.at+=1}};function cn(r,e){if(fn(r)>100)return null;let n=er(r),t=e.map(er),i=t.findIndex(a=>a.join("")===n.join(""));if(i>=0)return e[i]??null;let s=3,o=null;return t.forEach(
(a,l)=>{let d=zi(n,a,s);d<s&&2*d<Math.min(n.length,a.length)&&(s=d,o=e[l]??null)}),o}function tr(r,e){if(fn(r)>100)return null;let n=nr(r);return e.find(t=>t!==
r&&nr(t)===n)??null}function pe(r){let e=0,n=r.length;for(;e<n&&Qt(r.charCodeAt(e));)e+=1;for(;n>e&&Qt(r.charCodeAt(n-1));)n-=1;return r.slice(e,n)}function Vn(r){
return r.replace(/^0+(?=[^])/u,"")}function fn(r){return r.length-(r.match(/[\ud800-\udbff]/g)?.length??0)}function Qt(r){return r===32||r>=9&&r<=13}function mn(r){
return r.replace(/[A-Z]/g,e=>e.toLowerCase())}function er(r){return[...mn(r).replace(/[_\-\t-\r ]/g,"")]}function nr(r){return Vn(mn(pe(r)))}function zi(r,e,n){
if(Math.abs(r.length-e.length)>=n)return n;let t=Array.from({length:e.length+1},(i,s)=>s);for(let[i,s]of r.entries()){let o=[i+1];for(let[a,l]of e.entries()){let d=(t[a]??
0)+(s===l?0:1);o.push(Math.min(d,(t[a+1]??0)+1,(o[a]??0)+1))}if(t=o,Math.min(...t)>=n)return n}return t[e.length]??n}var rr=[239,187,191],Wi=["<!doctype html","<html","<head","<body"],Vi=[["PK","zip"],["%PDF","pdf"],["ÐÏà¡±á","ole"]],Gn=class r{lines;characters;size;constructor(e=0,n=0,t=0){
this.lines=e,this.characters=n,this.size=t}static top(e){return ir(e)?new r(0,-1):new r}behind(e){let n=0,t=this.characters;for(let i of e)i===10?(n+=1,t=0):(i&
192)!==128&&(t+=1);return new r(this.lines+n,t,this.size+e.length)}};function ir(r){return rr.every((e,n)=>r[n]===e)}function sr(r,e,n){let{reason:t,at:i}=Zi(r,
e,n);return Gi(t,i===null?null:Gn.top(r).behind(r.subarray(0,i)),e)}function Gi(r,e,n){let t=e===null?{}:{line:String(e.lines+1),column:String(e.characters+1),byte:String(
e.size)},s={bytes:n.maxBytes,levels:n.maxLevels,items:n.maxItems}[r];return new f(`json ${r}`,s===void 0?t:{...t,max:String(s)})}function Zi(r,e,n){if(r.length>
e.maxBytes)return{reason:"bytes",at:null};let t=ir(r)?rr.length:0,i=Xi(r.subarray(t))??(t>0&&!n?"bom":null);return i===null?new un(r,e,t).document():{reason:i,at:null}}function Xi(r){let e=0;for(;nn(r[e]);)e+=1;if(e===r.length)return"empty";if(r[e]===60){let t=mn(Ee(r.subarray(e,e+14)));return Wi.some(i=>t.startsWith(i))?"html":
"xml"}if(Yi([r[0],r[1]]))return"utf-16";let n=Ee(r.subarray(0,8));return Vi.find(([t])=>n.startsWith(t))?.[1]??null}function Yi([r,e]){return r===255&&e===254||
r===254&&e===255||r===0||e===0}var Te=class extends Error{name="InvalidPacketError";findings;constructor(e){super(e.map(String).join(`
`)),this.findings=e}},Qi=Object.freeze([]),Zn=class{valid;value;findings;truncated;index;#n;#e;constructor(e,n,t,i,s,o,a){this.valid=e,this.value=n,this.findings=
t.length===0?Qi:Object.freeze(t),this.truncated=i,this.index=s,this.#n=o,this.#e=a}get json(){return this.#n===null?null:Wt(this.#n,this.#e)}orThrow(){if(!this.
valid)throw new Te(this.findings);return this.value}};function Ne(r,e,n,t=null,i=null,s=null){return new Zn(r!==void 0,r??null,e,n,t,i,s)}var hn=class{items;findings;valid;truncated;constructor(e,n,t,i){
this.items=e,this.findings=n,this.valid=t,this.truncated=i}get values(){return this.items.flatMap(e=>e.valid?[e.value]:[])}orThrow(){if(!this.valid)throw new Te(
this.findings);return this.values}};var es=Object.freeze([]);function I(r,e){return r[0]<=e&&e<=r[1]}var ge=class r{document;tolerant;edition;limit;findings=[];errors=0;kept=null;isRest=!1;candidates=[];constructor(e,n){
this.document=e,this.tolerant=n.tolerant,this.edition=n.edition,this.limit=n.maxFindings}silent(){return new r(this.document,{tolerant:this.tolerant,edition:this.
edition,maxFindings:1})}apart(){return new r(this.document,{tolerant:this.tolerant,edition:this.edition,maxFindings:this.limit})}add(e,n,t,i,s=Se){t==="error"&&
(this.errors+=1),this.findings.push(new en(e,n,t,s,i))}cut(e){let n=e===0?this.findings:this.findings.slice(e);if(n.length<=this.limit)return n;let t=n.filter(s=>s.
severity==="error").length,i={error:this.limit,warning:Math.max(this.limit-t,0)};return n.filter(({severity:s})=>(i[s]-=1,i[s]>=0))}isCut(e){return this.findings.
length-e>this.limit}keep(e,n,t){let{kept:i}=this;i?.push({value:n,findings:this.since(e),truncated:this.isCut(e),index:i.length,node:t})}since(e){return this.findings.
length===e?es:this.cut(e).slice()}},D="request",B="response";var gn={root:null,text:"",mayBeOdd:!1};function se(r,e,n){let t=je(e,r.regulation.options(n)),i=t.document.root;if(t.document===gn)return Ne(void 0,t.cut(0),!1);
let s=i instanceof m?r.table.read(i,t,"").value:Xn(i,t,F("record",r.id));return Ne(t.errors===0?s:void 0,t.cut(0),t.isCut(0))}function or(r,e,n){let t=je(e,r.regulation.
options(n)),i=t.document.root;t.kept=[],t.document!==gn&&ns(r,i,t);let s=Yn(t.kept,t.document);return new hn(s,t.cut(0),t.errors===0,t.isCut(0))}function ns(r,e,n){
e instanceof m&&n.tolerant?(n.add("","form","warning",F("list",`list of ${r.id}`).form),pn([e],r.table,n)):e instanceof g?pn(e.items,r.table,n):Xn(e,n,F("list",
`list of ${r.id}`))}function pn(r,e,n){let t=[],i=F("record",e.id);r.forEach((s,o)=>{let a=n.findings.length;n.kept=null;let l=s instanceof m?e.read(s,n,`/${o}`).
value:Xn(s,n,i,`/${o}`);t.push({value:l,findings:n.since(a),truncated:n.isCut(a),index:o,node:s})}),n.kept=t}function Xn(r,e,n,t=""){e.add(t,"type","error",n.wrong(
r))}function Yn(r,e){return Object.freeze((r??[]).map(({value:n,findings:t,truncated:i,index:s,node:o})=>Ne(n,t,i,s,e,o)))}function je(r,e){try{let n=Kt(r,e.maxBytes),
t=e.tolerant&&n.startsWith("\uFEFF"),i=new ge(T(t?n.slice(1):n,e.maxLevels,e.maxItems),e);return t&&i.add("","form","warning",new f("form bom")),i}catch(n){if(!(n instanceof
p))throw n;let t=typeof r=="string"?Q(r):r,i=new ge(gn,e);return i.add("","json","error",sr(t,e,e.tolerant)),i}}function ar(r){return r.document!==gn}var W=class{values;unknown;constructor(e,n){this.values=e,this.unknown=n}};var Me=class r{static record;constructor(e){let n=this.constructor.record,{values:t,unknown:i}=e instanceof W?e:rs(n,e),{properties:s}=n.table,o=this;for(let a=0;a<
s.length;a+=1){let l=t[a];l!==void 0&&(o[s[a]]=l)}i!==null&&Object.defineProperty(o,"unknown",{value:i,enumerable:!0}),Object.freeze(this)}static read(e,n){return se(
this.record,e,n)}static readList(e,n){return or(this.record,e,n)}validate(e={}){return se(oe(this),this.toJsonString(),e).findings}toJson(){return Q(this.toJsonString())}toJsonString(){
return oe(this).table.write(this)}toJSON(){return Xt(this.toJsonString())}with(e){let n=this.constructor;return new n({...this,...dr(oe(this),e)})}equals(e){return this===
e||e instanceof r&&oe(e)===oe(this)&&ur({...this},{...e})}toString(){return`[${oe(this).id}]`}};Object.defineProperty(Me.prototype,"unknown",{get:()=>new Map,configurable:!0});
sn(Me.prototype,ts);function ts(r,e){let{fields:n,properties:t}=oe(r).table,i=r,s=n.flatMap(({entry:o},a)=>{let l=t[a]??"";return o.sensitive===!0||i[l]===void 0?
[]:[[l,i[l]]]});return`${oe(r).id} ${e(Object.fromEntries(s))}`}function oe(r){return r.constructor.record}function dr(r,e){let n=new Map(Object.entries(r.former).
map(([t,i])=>[re(t),re(i)]));return n.size===0?e:Object.fromEntries(Object.entries(e).map(([t,i])=>[n.get(t)??t,i]))}function rs(r,e){let{table:n}=r,{unknown:t,
...i}=dr(r,e),s=n.properties.map((a,l)=>{let d=i[a],u=n.fields[l];return d===void 0?is(n,l):u?.take(d)}),o=Object.keys(i).find(a=>!n.properties.includes(a));if(o!==
void 0)throw new TypeError(`${r.id} has no ${o}.`);return new W(s,ss(t))}function is(r,e){let{fixed:n}=r.fields[e]?.constraints??{};return n===void 0?void 0:n.is}
function ss(r){if(r===void 0)return null;let n=(r instanceof Map?[...r]:Object.entries(r)).map(([t,i])=>{if(!(i instanceof C))throw new TypeError("Unknown membe\
rs are raw JSON.");return[t,i]});return n.length===0?null:new Map(n)}function ur(r,e){if(r===e)return!0;if(typeof r!="object"||typeof e!="object"||r===null||e===
null)return!1;if("equals"in r&&typeof r.equals=="function")return r.equals(e);let[n,t]=[lr(r),lr(e)];return n.length===t.length&&n.every(([i,s],o)=>t[o]?.[0]===
i&&ur(s,t[o]?.[1]))}function lr(r){return r instanceof Map?[...r]:Object.entries(r)}var v=Symbol("unreadable"),cr="above.",ae=h.of("0"),L=class{text;first;last;isAbove;way;constructor(e){this.text=e,this.isAbove=e.startsWith(cr);let n=(this.isAbove?
e.slice(cr.length):e).split(".");this.first=n[0]??"",this.last=n[n.length-1]??"",this.way=n.slice(0,-1)}home({members:e,above:n}){return n===null||!this.isAbove&&
e.has(this.first)?e:n}value(e){let n=this.end(e),t=J(n)?n.operand(this.last):n;return t===null?e.zeroes.includes(this.text)?ae:null:t===v?null:t}end(e){let n=this.
home(e);for(let t of this.way){let i=n.items(t),s=i?.[0];if(i?.length===0)return null;if(!J(s))return v;n=s}return n}rows(e,n){let t=[this.home(e)];for(let i of n?
[...this.way,this.last]:this.way){let s=[];for(let o of t){let a=J(o)?o.items(i):null;if(a===null||a.includes(v))return null;s.push(...a)}t=s}return t}};function J(r){
return typeof r=="object"&&r!==null&&!(r instanceof h)}var os=h.of("1"),fr="";function hr({op:r,of:e,by:n},t,i,s,o){let a=new L(e),l=n===void 0?null:new L(n.here),d=r==="sum"?s.map(({text:y})=>y):[],u=[...o,...s].map(
({first:y})=>y).concat(n===void 0?[]:[n.row]),c=y=>r==="count"||!J(y)?os:t===null?y.operand(a.last):t({members:y,above:null,zeroes:d})??(r==="sum"?v:null),R=y=>{
let j=new Map;for(let E of a.rows(y,r==="count"||t!==null)??[v]){if(E===v||J(E)&&u.some(We=>E.isThere(We)===null))return null;if(i!==null&&!(J(E)&&i({members:E,
above:null,zeroes:[]},ae)===!0))continue;let ze=c(E);if(ze===v)return null;let Bn=n===void 0||!J(E)?fr:mr(E.operand(n.row));if(ze instanceof h&&Bn!==null){let We=j.
get(Bn);j.set(Bn,We===void 0?ze:as(r,We,ze))}}return j},Z=y=>{if(y.found===void 0||a.home(y)!==y.above)return R(y);let j=y.found.get(M),E=j===void 0?R(y):j;return y.
found.set(M,E),E},M=y=>{let j=Z(y),E=l===null?fr:mr(l.value(y));return j===null||E===null?null:j.get(E)??(r==="sum"||r==="count"?ae:null)};return M}function as(r,e,n){
switch(r){case"min":return e.compare(n)<=0?e:n;case"max":return e.compare(n)>=0?e:n;default:return e.plus(n)}}function mr(r){return r===null||r===v?null:r instanceof
h?r.canonical():r}function ye(r){if("left"in r)return ls(r);if("parts"in r)return us(r.op==="or",r.parts.map(ye));let e=new L(r.field);switch(r.op){case"in":case"not in":return cs(
e,r.literals.map(Qn),r.op==="not in");case"contains":case"not contains":return fs(e,Qn(r.literal),r.op==="not contains");default:return ms(e,r.op==="present")}}
function V(r){if("field"in r){let e=new L(r.field);return n=>e.value(n)}if(!("op"in r)){let e=Qn(r);return()=>e}switch(r.op){case"sum":case"count":case"min":case"\
max":return ps(r);case"round":{let e=V(r.of);return n=>ys(e(n),t=>t.to(r.places))}case"days":return gs(new L(r.first.field),new L(r.last.field));default:return hs(
V(r.left),r.op,V(r.right))}}function le(r){return r.flatMap(e=>"field"in e?[new L(e.field)]:"left"in e?le([e.left,e.right]):"parts"in e?le(e.parts):"first"in e?
le([e.first,e.last]):"places"in e?le([e.of]):"of"in e?[e.of,...e.by===void 0?[]:[e.by.here]].map(n=>new L(n)):[])}function ls({op:r,left:e,right:n}){let t=V(e),
i=V(n);return(s,o)=>{let a=t(s),l=a===null?null:i(s);return a===null||l===null?null:typeof a=="string"||typeof l=="string"?a===l==(r==="="):ds(a,r,l,o)}}function ds(r,e,n,t){
switch(e){case"=":return r.minus(n).absolute().compare(t)<=0;case"!=":return r.compare(n)!==0;case"<=":return r.compare(n.plus(t))<=0;case">=":return r.compare(
n.minus(t))>=0;case"<":return r.compare(n)<0;default:return r.compare(n)>0}}function us(r,e){return(n,t)=>{let i=e.map(s=>s(n,t));return i.includes(r)?r:i.includes(
null)?null:!r}}function cs(r,e,n){return t=>{let i=r.value(t);return i===null?null:e.some(s=>pr(s,i))!==n}}function fs(r,e,n){return t=>{let s=r.rows(t,!0)?.some(
o=>!J(o)&&o!==v&&pr(o,e));return s===void 0?null:s!==n}}function ms(r,e){return n=>{let t=r.end(n),i=J(t)?t.isThere(r.last):t===null?!1:null;return i===null?null:
i===e}}function hs(r,e,n){return t=>{let i=r(t),s=n(t);if(!(i instanceof h)||!(s instanceof h))return null;switch(e){case"+":return i.plus(s);case"-":return i.minus(
s);case"*":return i.times(s);default:return i.by(s)}}}function ps(r){let{value:e,where:n}=r,t=e===void 0?[]:le([e]),i=n===void 0?[]:le([n]);return hr(r,e===void 0?
null:V(e),n===void 0?null:ye(n),t,i)}function gs(r,e){return n=>{let t=r.value(n),i=e.value(n);return t instanceof h&&i instanceof h?h.of(String(Hn(i.whole())-Hn(
t.whole()))):null}}function Qn(r){return"number"in r?h.of(r.number):r.text}function ys(r,e){return r instanceof h?e(r):null}function pr(r,e){return r instanceof
h&&e instanceof h?r.compare(e)===0:r===e}var gr=[],et=class{severity;span;when;values;condition;constructor(e,n){this.severity=e.severity,this.span=n,this.when=e.when,this.values=e.is??gr,this.condition=
e.condition===void 0?null:ye(e.condition)}asks(e,n){if(!I(this.span,e))return!1;if(this.condition!==null)return this.condition({members:n.members(),above:null,zeroes:gr},
ae)===!0;let t=this.when===void 0?void 0:n.plain(this.when);return this.when===void 0||t!==void 0&&this.values.includes(t)}};function nt(r,e){return r===void 0?
[]:rt(r).map(n=>new et(n,e(n)))}function tt(r,e,n){return r.find(t=>t.asks(e,n))?.severity??null}function rt(r){return[r,...r.also??[]]}function yr({when:r,condition:e,
since:n,until:t}){return r===void 0&&e===void 0&&n===void 0&&t===void 0}var it=/yyyy|MM|M|dd|d|HH|mm|ss/g,bs={yyyy:"(?<year>[0-9]{4})",MM:"(?<month>[0-9]{2})",M:"(?<month>[1-9][0-9]?)",dd:"(?<day>[0-9]{2})",d:"(?<day>[1-9][0-9]?)",HH:"\
(?<hour>[0-9]{2})",mm:"(?<minute>[0-9]{2})",ss:"(?<second>[0-9]{2})"},kr=["yyyy-MM-ddTHH:mm:ss","yyyy-MM-dd HH:mm:ss","yyyy-MM-ddTHH:mm","yyyy-MM-dd HH:mm"],ws="\
(?<zone>Z|[+-](?:(?:0[0-9]|1[0-3]):[0-5][0-9]|14:00))?",br={y:0,M:1,d:2,H:3,m:4,s:5};function bn(r){return r.pattern!==void 0}var yn=class extends A{pattern;tokens;literals;isFixed;shape;zone;accepts;loose=null;constructor(e,n,t,i){
super(e,n),this.pattern=e.pattern??"",this.tokens=this.pattern.match(it)??[],this.literals=this.pattern.split(it),this.isFixed=this.tokens.every(s=>s.length>1),
this.shape=new RegExp(`^${Rr(e)}$`),this.accepts=t,this.zone=i}read(e,n,t,i){if(typeof e!="string")return this.wrongType(e,n,t,i);let s=this.isFixed?this.fixed(
e):xr(this.shape.exec(e),this.zone);if(s!==null)return this.found(s,n,t,i);if(n.tolerant){let o=pe(e);for(let a of this.looseShapes()){let l=xr(a.exec(o),this.zone);
if(l!==null)return this.inexact(n,t,i),this.found(l,n,t,i)}}return this.wrongFormat(n,t,i)}plain(e){let[n,t,i,s,o,a]=wr(e);return S(n,4)+S(t)+S(i)+S(s)+S(o)+S(a)}operand(e){
return h.of(this.plain(e))}write(e){let n=wr(e),t="";for(let i=0;i<this.tokens.length;i+=1){let s=this.tokens[i];t+=this.literals[i]+S(n[br[s.charAt(0)]],s.length)}
return k(t+this.literals[this.tokens.length])}sameness(e){return this.write(e)}take(e){let n=xs[this.type.kind]??_;if(e instanceof n)return e;if(typeof e!="stri\
ng")throw this.refused();try{return n.parse(e)}catch{throw this.refused()}}found(e,n,t,i){let s=this.made(e);return this.judgements.length===0?s:this.judged(s,this.
plain(s),n,t,i)}made([e,n,t,i,s,o]){switch(this.type.kind){case"date":return new ce(e,n,t);case"month":return new Ie(e,n);case"time":return new fe(i,s,o);default:
return new _(e,n,t,i,s,o)}}fixed(e){let n=[1,1,1,0,0,0];if(e.length!==this.pattern.length)return null;let t=0;for(let i=0;i<this.tokens.length;i+=1){let s=this.
literals[i]??"",o=this.tokens[i]??"";if(s!==""&&!e.startsWith(s,t))return null;t+=s.length;let a=0;for(let l=t+o.length;t<l;t+=1){let d=e.charCodeAt(t)-48;if(!(d>=
0&&d<=9))return null;a=a*10+d}n[br[o.charAt(0)]??0]=a}return e.endsWith(this.literals[this.tokens.length]??"")&&Sr(n)?n:null}looseShapes(){if(this.loose===null){
let n=[...kr.includes(this.pattern)?[this.type]:[],...this.accepts.filter(bn)];this.loose=[this.shape,...n.map(t=>ks(t,this.zone))]}return this.loose}},xs={date:ce,
datetime:_,month:Ie,time:fe};function wr(r){return r instanceof _?[r.year,r.month,r.day,r.hour,r.minute,r.second]:r instanceof fe?[1,1,1,r.hour,r.minute,r.second]:
[r.year,r.month,r instanceof ce?r.day:1,0,0,0]}function Sr([r,e,n,t,i,s]){return Be(r,e,n)&&Ze(t,i,s)}function xr(r,e="Z"){if(r===null)return null;let{year:n="1",
month:t="1",day:i="1",hour:s="0",minute:o="0",second:a="0",zone:l}=r.groups??{},d=[Number(n),Number(t),Number(i),Number(s),Number(o),Number(a)];return Sr(d)?l===
void 0?d:vs(d,De(e)-De(l)):null}function vs([r,e,n,t,i,s],o){let a=new Date(0);a.setUTCFullYear(r,e-1,n),a.setUTCHours(t,i+o,s);let l=a.getUTCFullYear();return l>=
1&&l<=9999?[l,a.getUTCMonth()+1,a.getUTCDate(),a.getUTCHours(),a.getUTCMinutes(),a.getUTCSeconds()]:null}function ks(r,e){let n=r.pattern??"",t=n.endsWith("ss")?
"(?:\\.[0-9]+)?":"";return new RegExp(`^${Rr(r)}${t}${e!==void 0&&kr.includes(n)?ws:""}$`)}function Rr({pattern:r=""}){let e="",n=0;for(let t of r.matchAll(it))
e+=vr(r.slice(n,t.index))+(bs[t[0]]??""),n=t.index+t[0].length;return e+vr(r.slice(n))}function vr(r){return r.replace(/[\\^$.*+?()[\]{}|/]/g,"\\$&")}function Er(r){let e="",n=!1;for(let t=0;t<r.length;t+=1){let i=r.charAt(t);if(i==="\\"){t+=1,e+=Ss(n,r.charAt(t));continue}n=i==="["?!0:i==="]"?!1:n,e+=i}return new RegExp(
`^(?:${e})$`,"su")}function Ss(r,e){return e==="&"||e==="~"||e==="-"&&!r?e:`\\${e}`}var Or="1900";function Tr(r,e,n,t,i){let s=r.type.item??r.type,{length:o,pattern:a,range:l,period:d,fixed:u}=r.constraints??{},c=[];return o!==void 0&&c.push(Es(
o,e)),a!==void 0&&c.push(Os(a,e)),l!==void 0&&Rs(s)&&c.push(Ts(l,e)),bn(s)&&d!==void 0?c.push(Ns(d,e)):bn(s)&&s.pattern?.includes("yyyy")&&c.push(js(e)),u!==void 0&&
c.push(Ms(u,e)),t!==null&&c.push(Cs(s,n,t,i,e)),c}function Nr(r){return(e,n,t,i)=>{for(let s of r[n.edition]??[])s(e,n,t,i)}}function Rs({kind:r}){return r==="i\
nteger"||r==="decimal"||r==="percent"}function Es(r,e){let{min:n=0,max:t=1/0}=r;return(i,s,o,a)=>{!(i.length<=t&&i.length>=2*n)&&!st(fn(i),r)&&s.add(o+a,"length",
r.severity,Re("length",r),e)}}function Os(r,e){let n=Er(r.is);return(t,i,s,o)=>{n.test(t)||i.add(s+o,"pattern",r.severity,new f("pattern",{pattern:r.is}),e)}}function Ts(r,e){
let n=r.min===void 0?null:h.of(r.min),t=r.max===void 0?null:h.of(r.max);return(i,s,o,a)=>{let l=h.of(i);(n!==null&&l.compare(n)<0||t!==null&&l.compare(t)>0)&&s.
add(o+a,"range",r.severity,Re("range",r),e)}}function Ns(r,e){let{first:n="",last:t="~"}=r;return(i,s,o,a)=>{(i<n||i>t)&&s.add(o+a,"range",r.severity,Re("range",
r,["since","until"]),e)}}function js(r){return(e,n,t,i)=>{e<Or&&n.add(t+i,"range","warning",new f("range year",{min:Or}),r)}}function Ms(r,e){return(n,t,i,s)=>{
n!==r.is&&t.add(i+s,"code",r.severity,new f("code fixed",{expected:r.is}),e)}}function Cs(r,e,n,t,i){let s=new Map(n.codes.map(a=>[a.code,t.span(a)])),o=new Map(
n.codes.flatMap(a=>a.retired?[[a.code,t.editionAt(a.retired.since)]]:[]));return(a,l,d,u)=>{let c=s.get(a),R=c!==void 0&&I(c,l.edition);if(R&&(o.size===0||(o.get(
a)??1/0)>l.edition))return;let Z={table:new $(n.id,n.label),edition:t.editions[l.edition]??""};if(R)l.add(d+u,"code","warning",new f("code retired",Z),i);else{let M=e?
null:()=>tr(a,[...s.keys()]);l.add(d+u,"code",r.closed?"error":"warning",new f("code",Z,M),i)}}}function st(r,{min:e=0,max:n=1/0}){return e<=r&&r<=n}var As=/^[\t-\r ]+/,ot=/[\t-\r ]/;function at(r,e,n){let t=r.split(e);if(!n)return t;let i=t.map(Ls);return i.length>1&&i[i.length-1]===""?i.slice(0,-1):i}function jr(r){
return r!==""&&!ot.test(r.charAt(0))&&!ot.test(r.charAt(r.length-1))}function Mr(r,e,n,t,i){let s=[];return r.forEach((o,a)=>{if(!jr(o)){t.add(`${i}/${a}`,"form\
at","error",new f("format part",{separator:e}),n.subject);return}let l=n.read(o,t,i,`/${a}`);l!==void 0&&s.push(l)}),s}function Cr(r,e,n){if(r.some(t=>t===""||t.
includes(e)))throw new TypeError(`${n}: an item that is empty or has ${e} in it cannot be written.`)}function Ar(r,e,n){return typeof r=="string"?at(r,e,n).map(
t=>jr(t)?t:null):null}function Ls(r){let e=r.length;for(;e>0&&ot.test(r.charAt(e-1));)e-=1;return r.slice(0,e).replace(As,"")}var Ue=/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?$/,Fs=/^(-?(?:0|[1-9][0-9]*))\.0+$/,Is=/^-?[0-9]+(?:\.[0-9]+)?$/,Ds=15;function lt(r){return te.test(r)?r:Fs.exec(r)?.[1]??
null}function dt(r){return(r.writes??r.form)==="number"}var wn=class extends A{operand(e){return h.of(this.plain(e))}sameness(e){let n=this.plain(e);return n.includes(
".")?n.replace(/\.?0*$/,""):n}beyond(e,n,t,i,s,o){let a={[e==="scale"?"scale":"digits"]:String(n),met:String(t)};i.add(s+o,"range","error",new f(`range ${e}`,a),
this.subject)}},xn=class extends wn{emptyIsAbsent;before;scale;isWritten;constructor(e,n){super(e,n),this.emptyIsAbsent=e.form!=="number",this.scale=e.scale??0,
this.before=(e.digits??0)-this.scale,this.isWritten=dt(e)}read(e,n,t,i){return e instanceof b?this.ofToken(e,n,t,i):typeof e=="string"?this.ofText(e,n,t,i):this.
wrongType(e,n,t,i)}write(e){let n=this.plain(e);return this.isWritten?n:k(n)}ofToken(e,n,t,i){let s=this.type.form==="text",o=s&&!n.tolerant?null:this.digitsOf(
e.text);return o===null||o!==e.text&&!n.tolerant?this.wrongType(e,n,t,i):this.counted(o,s||o!==e.text,n,t,i)}ofText(e,n,t,i){let s=this.shape.test(e);if(this.type.
form==="number")return n.tolerant&&s?this.counted(e,!0,n,t,i):this.wrongType(e,n,t,i);if(s)return this.counted(e,!1,n,t,i);let o=n.tolerant?Bs(e):"";return this.
shape.test(o)?this.counted(o,!0,n,t,i):this.wrongFormat(n,t,i)}counted(e,n,t,i,s){let o=Fr(e),a=this.scaled(o);if(!t.tolerant&&this.type.exact&&a.length>o.length)
return this.wrongFormat(t,i,s);let l=t.tolerant?a:o;(n||l!==o)&&this.inexact(t,i,s);let[d,u]=Ir(l);return d>this.before?this.beyond(this.type.kind==="integer"?"\
digits":"whole",this.before,d,t,i,s):u>this.scale?this.beyond("scale",this.scale,u,t,i,s):this.judged(this.made(l),l,t,i,s)}},vn=class extends xn{shape=te;isSafe;constructor(e,n){
super(e,n),this.isSafe=(e.digits??0)<=Ds}take(e){if(!(typeof e=="number"&&Number.isSafeInteger(e))&&typeof e!="bigint")throw this.refused();return this.isSafe?Number(
e):BigInt(e)}made(e){return this.isSafe?Number(e):BigInt(e)}digitsOf(e){return lt(e)}scaled(e){return e}},kn=class extends xn{shape=Ue;take(e){return Y.kept(this.
scaled(Lr(e,()=>this.refused()).digits))}plain(e){return e.digits}made(e){return Y.kept(e)}digitsOf(e){return Ue.test(e)?e:null}scaled(e){let n=this.type.scale??
0,[t="",i=""]=e.split("."),s=i.length>n&&/^0+$/.test(i.slice(n))?i.slice(0,n):i,o=this.type.exact?s.padEnd(n,"0"):s;return o===""?t:`${t}.${o}`}},Sn=class extends wn{read(e,n,t,i){
if(e instanceof b&&n.tolerant)return Ue.test(e.text)?this.counted(e.text,!0,n,t,i):this.wrongType(e,n,t,i);if(typeof e!="string")return this.wrongType(e,n,t,i);
let s=e.endsWith("%"),o=s?e.slice(0,-1):e,a=s===this.type.sign;return Ue.test(o)&&(a||n.tolerant)?this.counted(o,!a,n,t,i):this.wrongFormat(n,t,i)}plain(e){return e.
digits}write(e){let n=this.plain(e);return k(this.type.sign?`${n}%`:n)}take(e){return Lr(e,()=>this.refused())}made(e){return Y.kept(e)}counted(e,n,t,i,s){let o=Fr(
e),[a,l]=Ir(o),d=this.type.digits??0;return n&&this.inexact(t,i,s),a+l>d?this.beyond("digits",d,a+l,t,i,s):this.judged(this.made(o),o,t,i,s)}};function Lr(r,e){
if(!(r instanceof Y)&&(typeof r!="string"||!Ue.test(r)))throw e();return Y.of(r)}function Bs(r){let e=pe(r);return Is.test(e)?e.replace(/^(-?)0+(?=[0-9])/,"$1"):
""}function Fr(r){return r.charCodeAt(0)===45&&/^-[0.]*$/.test(r)?r.slice(1):r}function Ir(r){let e=r.charCodeAt(0)===45?1:0,n=r.indexOf("."),t=n<0?r.length:n;return[
t-e===1&&r.charCodeAt(e)===48?0:t-e,n<0?0:r.length-n-1]}var Rn=class extends A{emptyIsAbsent;known;isWritten;constructor(e,n,t){super(e,n),this.emptyIsAbsent=e.form!=="number",this.known=t,this.isWritten=dt(e)}read(e,n,t,i){
let s=this.met(e,n.tolerant),o=e instanceof b?e.text:e,a=s===o&&this.type.form!==(e instanceof b?"text":"number");return s===null||!(a||n.tolerant)?this.wrongType(
e,n,t,i):(a||this.inexact(n,t,i),this.judged(s,s,n,t,i))}plain(e){return e}write(e){let n=e;return this.isWritten&&te.test(n)?n:k(n)}take(e){if(typeof e!="strin\
g")throw this.refused();return e}met(e,n){if(e instanceof b)return lt(e.text);if(typeof e!="string")return null;let t=n?this.mended(e):e;return this.type.form===
"number"&&!this.known.has(t)&&!te.test(t)?null:t}mended(e){let n=pe(e);return[e,n,Vn(n)].find(t=>this.known.has(t))??e}},En=class extends A{emptyIsAbsent;yes;no;constructor(e,n){
super(e,n),this.yes=e.true??null,this.no=e.false??null,this.emptyIsAbsent=e.true!==void 0}read(e,n,t,i){let s=this.yes===null?typeof e=="boolean"?e:null:e===this.
yes?!0:e===this.no?!1:null;if(s!==null)return this.judged(s,this.plain(s),n,t,i);let o=n.tolerant?Js(e):null;return o!==null?(this.inexact(n,t,i),this.judged(o,
this.plain(o),n,t,i)):this.yes!==null&&typeof e=="string"?this.wrongFormat(n,t,i):this.wrongType(e,n,t,i)}plain(e){return(e===!0?this.yes:this.no)??String(e)}write(e){
return this.yes===null?String(e):k(this.plain(e))}take(e){if(typeof e!="boolean")throw this.refused();return e}};function Js(r){if(typeof r=="boolean")return r;
let e=r instanceof b?r.text:r;return typeof e!="string"?null:/^(?:[Tt][Rr][Uu][Ee]|1)$/.test(e)?!0:/^(?:[Ff][Aa][Ll][Ss][Ee]|0)$/.test(e)?!1:null}function Dr(r,{subject:e,accepts:n,zone:t,codes:i}){switch(r.kind){case"text":return new Oe(r,e);case"url":return new ln(r,e);case"base64":return new dn(r,e);case"\
json":return new he(r,e);case"code":return new Rn(r,e,new Set((i?.codes??[]).map(s=>s.code)));case"integer":return new vn(r,e);case"decimal":return new kn(r,e);case"\
percent":return new Sn(r,e);case"flag":return new En(r,e);default:return new yn(r,e,n,t??void 0)}}var Ps={"required blank":"required","required present":"present"},He=class{entry;wire;#n;constructor(e,n){this.entry=e,this.wire=e.wire,this.#n=n}get name(){let{
vi:e,en:n}=this.entry.label;return{vi:`${this.wire} (${e})`,en:`${this.wire} (${n})`}}get label(){let{vi:e,en:n}=this.entry.label;return{wire:this.wire,vi:e,en:n}}source(e){
let{document:n,regulation:t}=this.#n,{source:i,confidence:s,row:o}=this.entry,a=this.#e(e),l=a?.source??i??n.source;return t.citation(l,a?.confidence??s??n.confidence,
a?.source===void 0?o:void 0)}#e(e){let n=this.entry.constraints??{},t=Ps[e]??e.split("/")[0];return t==="range"?n.range??n.period:n[t]}get record(){return this.#n.
document.record}},On=class{name=Se.name;label=null;#n;#e;constructor(e,n){this.#n=e,this.#e=n}source(){let{document:e,regulation:n}=this.#e,{source:t=e.source,confidence:i=e.
confidence}=this.#n;return n.citation(t,i,void 0)}get record(){return this.#e.document.record}};var $s=new f("forbidden"),qs={required:new f("required"),"required blank":new f("required blank")},Tn=class extends He{step;index;constraints;span;byEdition;subjects;isList;separator;isPayload;kind;emptyIsAbsent;item;owner;isText;whole;each;nested_=null;constructor(e,n,t){
super(e,t);let{type:i,role:s}=e;this.owner=t,this.index=n,this.step=w(e.wire),this.constraints=e.constraints??{},this.span=t.regulation.span(e),this.isList=i.item!==
void 0,this.separator=i.separator??null,this.item=i.item??i,this.whole=an(i),this.each=this.isList?an(this.item):this.whole,this.isText=i.kind==="text"||i.kind===
"url",this.isPayload=(s==="data"||s==="result")&&this.item.kind==="record",this.byEdition=this.constraintsByEdition(),this.subjects=this.byEdition.map(o=>new He(
{...e,constraints:o},t)),this.kind=this.item.kind==="record"?null:this.made(),this.emptyIsAbsent=this.kind!==null&&(this.isList?this.separator!==null:this.kind.
emptyIsAbsent)}isFilled(e){return O(e)&&!(this.isText&&typeof e=="string"&&Je(e))}isAbsent(e,n){return e===null||e===""&&(n||this.emptyIsAbsent)}read(e,n,t,i,s,o,a){
if(!I(this.span,n.edition)){let l=this.owner.regulation.editions[n.edition]??"";n.add(t+i,"unknown","warning",new f("unknown edition",{edition:l}),this)}if(e===
null||e===""){this.empty(e,n,t,i,a);return}return a!==null&&this.kind!==null&&!this.isFilled(e)?(this.missing(n,t+i,a,"required blank"),this.kind.read(e,n.silent(),
t,i)):this.isList?this.separator===null?this.list(e,n,t+i):this.joined(e,this.separator,n,t+i):this.kind===null?this.nested(e,n,t+i,null):this.kind instanceof he?
C.kept(rn(n.document,s,o,e)):this.kind.read(e,n,t,i)}missing(e,n,t,i="required"){e.add(n,"required",t,qs[i],this)}unwanted(e,n,t){e.add(n,"forbidden",t,$s,this)}unsent(e,n){
let{present:t}=this.constraints;t!==void 0&&e.add(n,"required",t.severity,new f("required present",{empty:t.empty}),this)}plain(e){return this.kind===null||this.
isList?"":this.kind.plain(e)}operand(e){return this.kind===null||this.isList?"":this.kind.operand(e)}write(e){if(this.isList){let n=e;return this.separator!==null?
k(this.texts(n).join(this.separator)):`[${n.map(t=>this.one(t)).join(",")}]`}return this.one(e)}take(e){if(!this.isList)return this.taken(e);if(!Array.isArray(e))
throw new TypeError(`${this.wire}: expected ${this.whole.words.words.en}.`);let n=e.map(t=>this.taken(t));if(!(this.separator!==null&&(Cr(this.texts(n),this.separator,
this.wire),n.length===0)))return Object.freeze(n)}get nestedIn(){return this.kind===null?this.nestedRecord:null}texts(e){return e.map(n=>JSON.parse(this.one(n)))}one(e){
return this.kind===null?this.nestedRecord.write(e):this.kind.write(e)}taken(e){return this.kind===null?this.nestedRecord.take(e):this.kind.take(e)}get nestedRecord(){
return this.nested_??=this.owner.nested(this.item.record??""),this.nested_}made(){let{document:e,regulation:n}=this.owner,t=this.item.kind==="code"?this.owner.codes(
this.item.table??""):null,i=Dr(this.item,{subject:this,accepts:this.entry.accepts??[],zone:n.zone,codes:t}),s=this.entry.sensitive===!0||e.sensitive===!0,o=l=>Tr(
l.entry,l,s,t,n),a=this.subjects.map(o);return i.judgements=a.length===0?o(this):[Nr(a)],i}constraintsByEdition(){let{regulation:e}=this.owner,{by_edition:n}=this.
entry;return n===void 0?[]:e.editions.map((t,i)=>n.find(s=>I(e.span(s),i))?.constraints??this.constraints)}empty(e,n,t,i,s){s!==null?this.missing(n,t+i,s):e===""&&
!this.emptyIsAbsent&&(n.tolerant?n.add(t+i,"form","warning",this.whole.form,this):this.wrong(e,n,t+i,this.whole))}list(e,n,t){let i=n.tolerant&&e instanceof m&&
this.kind===null;if(i)n.add(t,"form","warning",this.whole.form,this);else if(!(e instanceof g)){this.wrong(e,n,t,this.whole);return}let s=i?[e]:e.items,o=this.constraints.
unique===void 0?null:new Set,a=[];for(let l=0;l<s.length;l+=1){let d=this.itemOf(s[l]??null,n,t,l,o,i?null:e);d!==void 0&&a.push(d)}return n.isRest&&this.isPayload||
this.counted(s.length,n,t),Object.freeze(a)}joined(e,n,t,i){if(typeof e!="string")return this.wrong(e,t,i,this.whole);let s=at(e,n,t.tolerant);s.join(n)!==e&&t.
add(i,"form","warning",this.whole.form,this);let o=this.kind===null?[]:Mr(s,n,this.kind,t,i);return this.counted(s.length,t,i),Object.freeze(o)}counted(e,n,t){let i=this.
byEdition.length===0?this.constraints.items:this.byEdition[n.edition]?.items;i!==void 0&&!st(e,i)&&n.add(t,"items",i.severity,Re("items",i),this.subjects[n.edition]??
this)}itemOf(e,n,t,i,s,o){return this.kind===null?O(e)?this.nested(e,n,`${t}/${i}`,s):this.wrongItem(e,n,`${t}/${i}`):e===null||e===""&&!this.kind.takesEmptyItem?
this.wrongItem(e,n,`${t}/${i}`):this.kind instanceof he&&o!==null?C.kept(_t(n.document,o,i)):this.kind.read(e,n,t,`/${i}`)}nested(e,n,t,i){if(!(e instanceof m))
return this.wrongItem(e,n,t);if(n.isRest&&this.isPayload)return this.keptApart(n,e,d=>this.nestedRecord.read(e,d,t).value);let s=n.findings.length,{value:o,slots:a}=this.
nestedRecord.read(e,n,t);this.isPayload&&n.keep(s,o,e);let{unique:l}=this.constraints;return l!==void 0&&i!==null&&this.unique(l,a,n,t,i),o}keptApart(e,n,t){let i=e.
apart(),s=t(i),o=e.kept?.length??0;return e.kept?.push({value:s,findings:i.cut(0),truncated:i.isCut(0),index:o,node:n}),s}alone(e,n,t){return e instanceof m?this.
nestedRecord.read(e,n,t).value:this.wrong(e,n,t,this.each)}unique(e,n,t,i,s){let o=e.key.map(l=>this.keyOf(l,n));if(o.includes(void 0))return;let a=o.length===1?
o[0]:JSON.stringify(o);s.has(a)&&t.add(i,"unique",e.severity,new f("unique",{key:e.key.join(", ")}),this.subjects[t.edition]??this),s.add(a)}keyOf(e,n){let t=this.
nestedRecord.field(e),i=t===void 0?void 0:n[t.index];if(!(t===void 0||i===void 0))return t.kind===null||t.isList?t.write(i):t.kind.sameness(i)}wrong(e,n,t,i){n.
add(t,"type","error",i.wrong(e),this)}wrongItem(e,n,t){if(n.isRest&&this.isPayload&&this.isList)return this.keptApart(n,e,s=>this.wrong(e,s,t,this.each));let i=n.
findings.length;this.wrong(e,n,t,this.each),this.isPayload&&this.isList&&n.keep(i,void 0,e)}};var Br=6,ut=[],Nn=class{entry;subject;check;when;tolerance;named;shown;constructor(e,n){let{check:t,when:i=[],tolerance:s="0"}=e;this.entry=e,this.subject=new On(
e,n),this.check=ye(t),this.when=i.map(ye),this.tolerance=h.of(s),this.named=le([t,...i]),this.shown=e.shows_numbers===!0&&"left"in t?[V(t.left),V(t.right)]:[]}*broken(e){
for(let[n,t]of this.scopes(e))this.when.every(i=>i(t,ae)===!0)&&this.check(t,this.tolerance)===!1&&(yield[n,this.numbers(t)])}*scopes(e){let{each:n}=this.entry;
n===void 0&&(yield["",this.counted({members:e,above:null,zeroes:ut})]);let t=new Map;for(let i of n??ut){let s=e.isList(i);for(let[o,a]of(e.items(i)??[]).entries())
typeof a=="object"&&!(a instanceof h)&&(yield[w(i)+(s?`/${o}`:""),this.counted({members:a,above:e,zeroes:ut,found:t})])}}counted(e){let{zeroes:n}=this.entry;return n!==
void 0&&this.named.some(i=>i.home(e).isThere(i.first)===!0)?{...e,zeroes:n}:e}numbers(e){let[n,t]=this.shown.map(i=>i(e));return n instanceof h&&t instanceof h?
{stated:n.rounded(Br),computed:t.rounded(Br)}:{}}};var Ce=class{table;object;state;slots;quiet;constructor(e,n,t,i,s){this.table=e,this.object=n,this.state=t,this.slots=i,this.quiet=s}has(e){return this.table.field(
e)!==void 0}isList(e){return this.table.field(e)?.isList===!0}operand(e){let n=this.table.field(e),t=n===void 0?void 0:this.slots?.[n.index];if(n===void 0||t!==
void 0)return n?.operand(t)??null;let i=this.table.nodeOf(n,this.object,this.state);return i===void 0?null:this.slots===null?Pr(n,i,this.silent()):v}isThere(e){
let n=this.table.field(e),t=n===void 0?void 0:this.table.nodeOf(n,this.object,this.state);return n===void 0||t===void 0?n!==void 0&&this.slots?.[n.index]!==void 0:
(n.isList||n.kind===null?Jr(n,t,this.state)!==null:this.operand(e)!==v)?!0:null}items(e){let n=this.table.field(e),t=n===void 0?void 0:this.table.nodeOf(n,this.
object,this.state);if(n===void 0||t===void 0)return[];let i=Jr(n,t,this.state);return i===null?null:i.map(s=>Us(n,s,this.silent()))}silent(){return this.quiet??=
this.state.silent(),this.quiet}};function Jr(r,e,n){return r.separator!==null?Ar(e,r.separator,n.tolerant):r.isList&&e instanceof g?e.items:r.kind===null&&(!r.isList||
n.tolerant)&&e instanceof m?[e]:null}function Us(r,e,n){let t=r.nestedIn;return t!==null?e instanceof m?t.seen(e,n):v:e===null||e===""&&r.kind?.takesEmptyItem!==
!0?v:Pr(r,e,n)}function Pr(r,e,n){let t=r.kind?.read(e,n,"","");return t===void 0?v:r.kind?.operand(t)??v}var $r="unknown",jn=class{fields;properties;needs;about;own;aliases;asked;conditional;demands;prohibitions;looks;rules;keys;constructor(e){let{document:n,regulation:t}=e,
i={document:n,regulation:t,nested:o=>e.nested(o),codes:o=>e.codes(o)};this.about=e,this.fields=n.fields.map((o,a)=>new Tn(o,a,i)),this.properties=n.fields.map(({
id:o})=>re(o)),this.own=new Map(this.fields.map(o=>[o.wire,o])),this.aliases=new Map(this.fields.flatMap(o=>(o.entry.aliases??[]).map(a=>[a,o]))),this.asked=this.
fields.filter(({constraints:o})=>"required"in o||"forbidden"in o||"present"in o);let s=o=>t.span(o);this.demands=this.fields.map(({constraints:{required:o}})=>o===
void 0||Hs(o)?null:nt(o,s)),this.prohibitions=this.fields.map(({constraints:{forbidden:o}})=>o===void 0?null:nt(o,s)),this.looks={field:o=>this.own.get(o),nodeOf:(o,a,l)=>this.
standing(o,a,l)},this.conditional=this.fields.map(({constraints:o})=>this.own.get(o.required?.when??"")??null),this.rules=n.rules.map(o=>new Nn(o,{document:n,regulation:t})),
this.keys=this.fields.map(o=>`${k(o.wire)}:`),this.needs=n.fields.filter(ct)}get id(){return this.about.document.record}playing(e){return this.fields.find(n=>n.
entry.role===e)}field(e){return this.own.get(e)}claimed(e,n){let t=this.aliased(e,n);return[...e.keys()].filter(i=>this.own.has(i)||t?.has(i))}read(e,n,t){let i=new Array(
this.fields.length).fill(void 0),s=e.members,o=this.aliased(s,n.tolerant);if(this.isOthers(s,o,n,t))return{value:void 0,slots:i};let a=new Mn(e,n,t,i,o),l=n.errors;
for(let[d,u]of s){let c=this.own.get(d)??o?.get(d);c===void 0?a.unknownMember(d,u,()=>cn(d,this.fields.map(R=>R.wire))):this.member(d,u,c,a)}return a.isRead=!0,
this.missing(a),this.judge(a),{value:n.errors>l?void 0:this.about.make(new W(i,a.unknown)),slots:i}}isOthers(e,n,t,i){let{others:s}=this.about;if(s===null)return!1;
let o=this.keyOf(this.own.get(s.wire),e,n),a=o===null?void 0:e.get(o);return o===null||typeof a!="string"||!s.wires.has(a)?!1:(t.add(i+w(o),"code","error",new f(
"code other",{wire:a,expected:s.name})),!0)}aliased(e,n){if(!n||this.aliases.size===0)return null;let t=new Map,i=new Set;for(let s of e.keys()){let o=this.aliases.
get(s);o!==void 0&&!i.has(o)&&!e.has(o.wire)&&(i.add(o),t.set(s,o))}return t.size>0?t:null}write(e){let n=e,t="";for(let i=0;i<this.fields.length;i+=1){let s=this.
fields[i],o=n[this.properties[i]??""],a=o===void 0?s?.constraints.present?.empty:s?.write(o);a!==void 0&&(t+=`${t===""?"":","}${this.keys[i]}${a}`)}if(Object.hasOwn(
n,$r))for(let[i,s]of n[$r])t+=`${t===""?"":","}${k(i)}:${s.text}`;return`{${t}}`}take(e){return this.about.take(e)}member(e,n,t,i){let{state:s,base:o}=i,a=e===t.
wire,l=a?t.step:w(e);a||s.add(o+l,"alias","warning",new f("alias",{wire:t.wire}),t);let d=t.isFilled(n)?null:this.required(t,i),u=t.read(n,s,o,l,i.node,e,d);u!==
void 0&&(i.slots[t.index]=u)}missing(e){let{state:n,base:t,node:i,aliased:s}=e;for(let o of this.asked){if(i.members.has(o.wire)||s!==null&&this.keyOf(o,i.members,
s)!==null){this.forbidden(o,e);continue}let a=this.required(o,e);a!==null?o.missing(n,t+o.step,a):I(o.span,n.edition)&&o.unsent(n,t+o.step)}}forbidden(e,n){let{
state:t,base:i,node:s,aliased:o}=n,a=this.prohibitions[e.index]??null,l=a===null?null:this.keyOf(e,s.members,o);if(a===null||l===null||!I(e.span,t.edition)||!O(
s.members.get(l)??null))return;let d=tt(a,t.edition,this.beside(n));d!==null&&e.unwanted(t,i+w(l),d)}required(e,n){let t=e.constraints.required;if(t===void 0||!I(
e.span,n.state.edition))return null;let i=this.demands[e.index]??null;if(i!==null)return tt(i,n.state.edition,this.beside(n));if(t.when===void 0)return t.severity;
let s=this.conditional[e.index]??null,o=s===null?void 0:this.looked(s,n);return s!==null&&o!==void 0&&(t.is??[]).includes(s.plain(o))?t.severity:null}beside(e){
let{node:n,state:t,slots:i,isRead:s}=e;return{members:()=>new Ce(this.looks,n,t,s?i:null,null),plain:o=>{let a=this.own.get(o),l=a===void 0?void 0:this.looked(a,
e);return l===void 0?void 0:a?.plain(l)}}}looked(e,{node:n,state:t,aliased:i,slots:s}){let o=s[e.index],a=o===void 0?this.keyOf(e,n.members,i):null;return a===null?
o:e.read(n.members.get(a)??null,t.silent(),"","",n,a,null)}keyOf(e,n,t){return e===void 0||n.has(e.wire)?e?.wire??null:t===null?null:[...t].find(([,i])=>i===e)?.[0]??
null}seen(e,n){return new Ce(this,e,n,null,n)}nodeOf(e,n,t){let i=this.standing(e,n,t);if(i!=="")return i;let s=this.aliased(n.members,t.tolerant);return this.required(
e,new Mn(n,t,"",[],s))===null?i:void 0}standing(e,n,t){let i=this.keyOf(e,n.members,this.aliased(n.members,t.tolerant)),s=i===null?null:n.members.get(i)??null;return e.
isAbsent(s,t.tolerant)?void 0:s}judge({node:e,state:n,base:t,slots:i}){if(this.rules.length===0)return;let s=new Ce(this,e,n,i,null);for(let o of this.rules){let{
rule:a,severity:l,sentence:d}=o.entry;for(let[u,c]of o.broken(s))n.add(t+u,`rule:${a}`,l,new f("",c,null,d),o.subject)}}},Mn=class{node;state;base;slots;aliased;unknown=null;isRead=!1;constructor(e,n,t,i,s){
this.node=e,this.state=n,this.base=t,this.slots=i,this.aliased=s}unknownMember(e,n,t){this.state.add(this.base+w(e),"unknown","warning",new f("unknown",{},t)),this.
unknown??=new Map,this.unknown.set(e,C.kept(rn(this.state.document,this.node,e,n)))}};function ct({since:r,until:e,constraints:n}){return r===void 0&&e===void 0&&
n?.required!==void 0&&rt(n.required).some(yr)}function Hs({condition:r,since:e,until:n,also:t}){return r===void 0&&e===void 0&&n===void 0&&t===void 0}var ft=class{#n;#e=null;#t=null;#r=null;constructor(e){this.#n=e}get#i(){return this.#e??=this.#n(),this.#e}get id(){return this.document.record}get label(){return this.
document.label}get regulation(){return this.#i.regulation}get type(){return this.#i.type}get document(){return this.#t??=Tt(ue(this.#i.document)),this.#t}get table(){
return this.#r===null&&(this.#r=this.#o(),this.#a()),this.#r}take(e){let n=this.type;if(e instanceof n)return e;if(typeof e!="object"||e===null||Array.isArray(e))
throw new TypeError(`${this.id}: expected an object.`);return new n(e)}get former(){return this.#i.former??{}}#o(){let{regulation:e,records:n={},tables:t={}}=this.#i,
i=this.type;return new jn({document:this.document,regulation:e,others:this.#s(),nested:s=>Ks(K(new Map(Object.entries(n)),s,"record").record),codes:s=>K(new Map(
Object.entries(t)),s,"code table")[Un],make:s=>new i(s),take:s=>this.take(s)})}#s(){let{services:e,regulation:n}=this.#i,t=this.document.fields.find(a=>a.role===
"service");if(e===void 0||t===void 0||this.document.kind!=="request")return null;let{services:i}=n.services(e),s=i.find(a=>a.request===this.document.record);if(s===
void 0)return null;let o=i.flatMap(a=>a.wire===void 0||a.wire===s.wire?[]:[a.wire]);return{wire:t.wire,name:s.wire??s.service,wires:new Set(o)}}#a(){for(let[e,n]of Object.
entries(this.former)){let t=re(n);Object.defineProperty(this.type.prototype,re(e),{configurable:!0,get(){return this[t]}})}}};function Ks(r){return{id:r.id,get needs(){
return r.table.needs},read:(e,n,t)=>r.table.read(e,n,t),write:e=>r.table.write(e),take:e=>r.take(e),field:e=>r.table.field(e),seen:(e,n)=>r.table.seen(e,n)}}function qr(r){
return new ft(r)}var _s=1e3;function mt(r,{editions:e}){let{mode:n="strict",edition:t,maxFindings:i=_s,maxBytes:s=67108864,maxLevels:o=64,maxItems:a=1e6}=r;if(n!=="strict"&&n!==
"tolerant")throw new RangeError(`There is no mode ${String(n)}.`);Cn("maxFindings",i,1,1/0),Cn("maxBytes",s,0,1/0),Cn("maxLevels",o,1,512),Cn("maxItems",a,0,1/0);
let l=t===void 0?e.length-1:e.indexOf(t);if(l<0)throw new RangeError(`There is no edition ${String(t)}.`);return{tolerant:n==="tolerant",edition:l,maxFindings:i,
maxBytes:s,maxLevels:o,maxItems:a}}function Cn(r,e,n,t){if(!Number.isInteger(e)||e<n||e>t)throw new RangeError(`${r} cannot be ${e}.`)}var Ur="+07:00",An=class{#n;#e=new Map;#t=null;#r=null;#i=null;#o=null;constructor(e){this.#n=e}get#s(){return this.#t??=ue(this.#n),this.#t}get editions(){return this.#r??=
Object.freeze(this.#s.editions.map(e=>e.edition)),this.#r}get zone(){return this.#s.zone??null}instant(e){return e.toInstant(this.zone??Ur)}local(e){return _.fromInstant(
e,this.zone??Ur)}options(e){return e!==void 0?mt(e,this):(this.#o??=mt({},this),this.#o)}editionAt(e){let n=this.editions.indexOf(e);if(n<0)throw new RangeError(
`There is no edition ${e}.`);return n}span({since:e,until:n}){return[e===void 0?0:this.editionAt(e),n===void 0?this.editions.length-1:this.editionAt(n)]}citation(e,n,t){
let i=e.map(a=>this.#a(a)),s=i.map(a=>a.vi).join("; "),o=i.map(a=>a.en).join("; ");return{vi:s,en:o,cited:e.join("; "),...t===void 0?{}:{row:String(t)},confidence:n}}services(e){
let n=this.#e.get(e);return n===void 0&&(n=ue(e),this.#e.set(e,n)),n}#a(e){this.#i??=new Map((this.#s.sources??[]).map(a=>[a.source,a.label]));let n=e.indexOf("\
 "),t=n<0?e:e.slice(0,n),{vi:i,en:s}=this.#i.get(t)??{vi:t,en:t},o=n<0?"":`, ${e.slice(n+1)}`;return{vi:i+o,en:s+o}}};function be(r,{wire:e,aliases:n=[]},t){let i=r.get(e);if(i!==void 0||!t)return i;let s=[...r.keys()].find(o=>n.includes(o));return s===void 0?void 0:r.get(s)}function we(r,e,n){
for(let t of e){let i=be(r,t,n);if(i!==void 0)return i}}function Ke(r,e,n){return r.every(t=>O(be(e,t,n)??null))}function Ae(r){return r===void 0||!O(r)?!0:r instanceof
g?r.items.length===0:r instanceof m&&r.members.size===0}function ht(r,e,n){let t=r&&be(e,r.entry,n);return t==null?r===void 0||!ct(r.entry):pt(r,t,n)}function pt(r,e,n){
let t=r?.nestedIn??null;if(t===null)return!0;let i=r?.isList===!0&&e instanceof g;if(i&&e.items.length===0)return!0;if(r?.isList===!0&&!i&&!n)return!1;let s=i?e.
items[0]:e;return s instanceof m&&Ke(t.needs,s.members,n)}function Hr(r,e,n,t){let i=se(r,n,t),s=r.table.playing("result");if(i.valid||e===r||s===void 0)return i;let o=je(n,r.regulation.options(t)),{root:a}=o.document;
if(!(a instanceof m)||!Ae(be(a.members,s.entry,o.tolerant)))return i;let{value:l,findings:d,truncated:u}=se(e,n,t);return Ne(l===null?void 0:zs(l,r),d,u)}function zs(r,e){
let n=r,{fields:t,properties:i}=e.table,s=i.map((l,d)=>t[d]?.entry.role==="result"?void 0:n[l]),o=n.unknown,a=e.type;return new a(new W(s,o!==null&&o.size>0?o:null))}var gt=class{#n;#e=null;#t=null;constructor(e){this.#n=e}get#r(){return this.#e??=this.#n(),this.#e}get id(){return this.#r.id}get wire(){return this.entry.wire??
null}get label(){return this.entry.label}get direction(){return this.entry.direction}request(e){return this.requestInfo.take(e)}response(e){return this.responseInfo.
take(e)}readRequest(e,n){return se(this.requestInfo,e,n)}readResponse(e,n){return Hr(this.responseInfo,this.bareInfo,e,n)}get entry(){return this.#t??=K(new Map(
this.document.services.map(e=>[e.service,e])),this.id,"service"),this.#t}get document(){return this.#r.regulation.services(this.#r.services)}get regulation(){return this.#r.
regulation}get requestInfo(){return this.#r.request}get responseInfo(){return this.#r.response}get bareInfo(){return this.#r.bareResponse}};function Kr(r){return new gt(
r)}function de(r,e){return e===D?r.requestInfo.table.playing("data"):r.responseInfo.table.playing("result")}function yt(r){return r.entry.needs.filter(e=>e.role===
"parameter")}var Ws=[D,B],Ln=class{services;document;path;constructor(e,n){this.services=e,this.document=n,this.path=w(this.keys("service")[0]?.wire??"service")}keys(e){return this.
document.message_keys[e]??[]}kind(e,n,t){let i=s=>we(e,this.keys(s),t)!==void 0;return i("error")?B:i("service")||n!==null&&Vs(e,n,t)?D:["session","message","re\
sult"].some(i)?B:D}ofRequest(e,n){let{tolerant:t}=n,i=we(e,this.keys("service"),t);if(i===void 0||!O(i)){let a=this.services.filter(({entry:l})=>l.is_nameless===
!0&&Ke(l.needs,e,t));return this.only(a,"required service",this.services,e,n)}if(typeof i!="string")return n.add(this.path,"type","error",F("text").wrong(i)),null;
let s=this.services.filter(a=>a.wire===i);if(s.length===1)return s[0]??null;if(s.length>0){let a=s.filter(l=>Ke(yt(l),e,t));return this.only(a,"code ambiguous",
s,e,n)}let o=cn(i,this.services.flatMap(a=>a.wire??[]));return this.only([],"code service",this.services,e,n,o)}unplaced(e,n,t,i,s=null){let o=u=>s!==null&&u.wire===
s,a=[...n.filter(o),...n.filter(u=>!o(u))];t.candidates=a.map(u=>u.id);let l=a.map(u=>this.named(u)).join(", "),d={...s===null?{}:{near:s},...l===""?{}:{candidates:l}};
t.add(i+this.path,e.split(" ")[0]??e,"error",new f(e,d))}bareResponse(e,n){let t=we(e,this.keys("session"),n)!==void 0,i=this.document.bare_responses,s=(i.find(
o=>o.has_session===t)??i[0])?.record;return this.services.find(o=>o.entry.bare_response===s)?.bareInfo??null}answering(e,n){return this.services.filter(({entry:i})=>i.
response!==i.bare_response).filter(i=>ht(de(i,B),e,n))}isBare(e,n){return Ae(we(e,this.keys("result"),n))}ofList(e,n,t){return this.services.filter(i=>bt(i,n).some(
s=>pt(de(i,s),e,t)))}only(e,n,t,i,s,o=null){if(e.length===1)return e[0]??null;let{tolerant:a}=s,l=d=>Ke(yt(d),i,a)&&ht(de(d,D),i,a);return this.unplaced(n,t.filter(
l),s,"",o),null}named({id:e,wire:n}){return n===null?e:this.services.filter(t=>t.wire===n).length>1?`${n} (${e})`:n}};function bt(r,e){return Ws.filter(n=>{let t=e===
null||e===n?de(r,n):void 0;return t?.isList===!0&&t.nestedIn!==null})}function Vs(r,e,n){let t=e.responseInfo.table.claimed(r,n);return e.requestInfo.table.claimed(
r,n).some(i=>!t.includes(i))}function _r(r){let e=null;return(n,t={})=>(e??=Gs(r()),e(n,t))}function Gs({regulation:r,services:e,each:n}){let t=new xt(new Ln(n,r.services(e))),i=new Map(n.map(
s=>[s.id,s]));return(s,{service:o,kind:a,...l})=>{let d=r.options(l),u=o===void 0?null:K(i,typeof o=="string"?o:o.id,"service");if(a!==void 0&&a!==D&&a!==B)throw new RangeError(
`There is no kind of message ${String(a)}.`);let c=je(s,d);return ar(c)?t.judged(c,u,a??null,d):zr(c,{value:void 0,service:u,kind:a??null})}}var xt=class{resolver;constructor(e){
this.resolver=e}judged(e,n,t,i){return e.kept=[],zr(e,this.placed(e,n,t,i))}placed(e,n,t,i){let{root:s}=e.document;if(s instanceof g)return this.list(s,n,t,e);if(!(s instanceof
m))return wt(s,e,!1),{value:void 0,service:n,kind:t};if(e.tolerant&&t!==D&&this.goesInside(s,e,i)){let a=w([...s.members.keys()][0]??"");return e.add(a,"form","\
warning",new f("form encoded-twice")),this.response(e.document.root,a,n,e)}return(t??this.resolver.kind(s.members,n,e.tolerant))===B?this.response(s,"",n,e):this.
request(s,n,e)}request(e,n,t){let i=n??this.resolver.ofRequest(e.members,t);return{value:i?.requestInfo.table.read(e,t,"").value,service:i,kind:D}}response(e,n,t,i){
let{members:s}=e,{tolerant:o}=i;if(t===null){let u=this.resolver.bareResponse(s,o)?.table.read(e,i,n).value;return this.resolver.isBare(s,o)||this.resolver.unplaced(
"required service",this.resolver.answering(s,o),i,n),{value:u,service:null,kind:B}}let a=de(t,B);return{value:(Ae(a&&be(s,a.entry,o))?t.bareInfo:t.responseInfo).
table.read(e,i,n).value,service:t,kind:B}}list(e,n,t,i){let{tolerant:s}=i;if(n===null)return wt(e,i,s),this.resolver.unplaced("required service",this.resolver.ofList(
e,t,s),i,""),{value:void 0,service:null,kind:t};let o=bt(n,t)[0];wt(e,i,s&&o!==void 0);let a=o===void 0?null:de(n,o)?.nestedIn;return a&&pn(e.items,a,i),{value:void 0,
service:n,kind:o??t}}goesInside(e,n,{maxLevels:t,maxItems:i}){let s=e.members.size===1?we(e.members,this.resolver.keys("message"),!0):void 0;if(typeof s!="strin\
g")return!1;try{let o=T(s,t,i);return o.root instanceof m?(n.document=o,!0):!1}catch(o){if(o instanceof p)return!1;throw o}}};function wt(r,e,n){let t=F("messag\
e");n?e.add("","form","warning",t.form):e.add("","type","error",t.wrong(r))}function zr(r,{value:e,service:n,kind:t}){let i=Object.freeze(r.cut(0)),s=r.errors===
0,o=s&&e!==void 0?e:null;return Object.freeze({valid:s,service:n,kind:t,candidates:r.candidates,value:o,records:Yn(r.kept,r.document),findings:i,truncated:r.isCut(
0),orThrow(){if(o===null)throw new Te(i);return o}})}var Fn=class{regulation;records;readMessage;#n;#e=null;constructor(e){this.#n=e,this.regulation=new An(e.regulation),this.records=Zs(e,this.regulation);let n=e.
services;this.readMessage=_r(()=>({regulation:this.regulation,services:n,each:[...this.services.values()]}))}get services(){return this.#e??=Ys(this.#n,this.regulation,
this.records),this.#e}};function vt(r){return new Fn(r)}function Zs(r,e){let n={};for(let[i,s]of Object.entries(r.code_tables))n[i]=jt({},s);let t={};for(let[i,
s]of Object.entries(r.records))t[i]=Xs(()=>({regulation:e,document:s,records:t,tables:n,services:r.services}));return new Map(Object.entries(t))}function Xs(r){
let e=class extends Me{static record=qr(()=>({...r(),type:e}))};return e}function Ys(r,e,n){let t=e.services(r.services).services,i=s=>K(n,s,"record").record;return new Map(
t.map(s=>[s.service,Kr(()=>({id:s.service,regulation:e,services:r.services,request:i(s.request),response:i(s.response),bareResponse:i(s.bare_response)}))]))}var Qs=/"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+/g,eo="  ";function Wr(r){return Gr(r,!0)}function Vr(r){return Gr(r,!1)}function Gr(r,e){let n=r.replace(/^\ufeff/,
"");try{T(n,512,1/0)}catch(i){if(i instanceof p)return null;throw i}let t=n.match(Qs)??[];return e?no(t):t.join("")}function no(r){let e=[],n=0,t=()=>{e.push(`
${eo.repeat(n)}`)};for(let[i,s]of r.entries()){let o=r[i-1]??"";s==="}"||s==="]"?(n-=1,o!=="{"&&o!=="["&&t()):(o==="{"||o==="[")&&t(),e.push(s===":"?": ":s),s===
"{"||s==="["?n+=1:s===","&&t()}return`${e.join("")}
`}function Zr(r,e){let n=[];for(let t=2;n.length<r;t+=1)n.every(i=>t%i!==0)&&n.push(t);return n.map(t=>e(t)%1*4294967296|0)}var to=Zr(64,Math.cbrt),ro=Zr(8,Math.sqrt),
U=(r,e)=>r>>>e|r<<32-e;function Xr(r){let e=new DataView(new ArrayBuffer(Math.ceil((r.length+9)/64)*64));new Uint8Array(e.buffer).set(r),e.setUint8(r.length,128),
e.setBigUint64(e.byteLength-8,BigInt(r.length)*8n);let n=[...ro];for(let i=0;i<e.byteLength;i+=64)t(io(e,i)).forEach((s,o)=>n[o]=n[o]+s|0);return n.map(i=>(i>>>
0).toString(16).padStart(8,"0")).join("");function t(i){let[s,o,a,l,d,u,c,R]=n;return i.forEach((Z,M)=>{let y=R+(U(d,6)^U(d,11)^U(d,25))+(d&u^~d&c)+to[M]+Z,j=(U(
s,2)^U(s,13)^U(s,22))+(s&o^s&a^o&a);[s,o,a,l,d,u,c,R]=[y+j|0,s,o,a,l+y|0,d,u,c]}),[s,o,a,l,d,u,c,R]}}function io(r,e){let n=Array.from({length:16},(i,s)=>r.getInt32(
e+s*4)),t=i=>n[i];for(let i=16;i<64;i+=1){let[s,o]=[t(i-15),t(i-2)],a=U(s,7)^U(s,18)^s>>>3,l=U(o,17)^U(o,19)^o>>>10;n.push(t(i-16)+a+t(i-7)+l|0)}return n}var so=96,oo=H("•••••"),ao={vi:"có",en:"yes"},lo={vi:"không",en:"no"},uo={vi:"không có giá trị",en:"no value"},co={vi:"để trống",en:"empty"},
fo={vi:"danh sách trống",en:"empty list"},mo={vi:"bản ghi trống",en:"empty record"};function H(r){return{vi:r,en:r}}function N(r,e,n="plain",t="",i=""){return{
text:r,sent:e,look:n,code:t,href:i}}var In=class{#n;#e;constructor(e,n){this.#n=e,this.#e=n}masked(e){return e===null||e===""||e instanceof g&&e.items.length===
0||e instanceof m&&e.members.size===0?this.empty(e):N(oo,"","masked")}empty(e){let[n,t]=e===null?[uo,"null"]:e===""?[co,""]:e instanceof g?[fo,"[]"]:[mo,"{}"];return N(
n,t,"empty")}leaf(e,n){if(!O(e))return this.empty(e);let t=e instanceof b?e.text:String(e),i=n?.kind??null,s=i?.type.kind??"json";if(n===null||i===null||s==="js\
on")return N(H(Le(t)),t);let o=i.read(e,this.#n.silent(),"","");return o===void 0?N(H(Le(t)),t,"odd"):this.#t(s,o,i.plain(o),t,i.type.table??"")}#t(e,n,t,i,s){switch(e){case"\
date":case"datetime":case"month":case"time":return N(H(go(e,t)),i);case"code":{let o=this.#e[s]?.codes.find(({code:a})=>a===t)?.label;return o===void 0?N(H(Le(i)),
i):N(o,i,"plain",t)}case"flag":return N(n===!0?ao:lo,i,"plain",i);case"percent":return N(H(`${t}%`),i);case"base64":return i.length>so?po(i):N(H(Le(i)),i);case"\
url":return N(H(Le(i)),i,"plain","",/^https?:\/\//i.test(i)?i:"");case"integer":case"decimal":return N(H(i),i,"number");default:return N(H(Le(i)),i)}}},ho=[["%P\
DF-","PDF"],[`PNG\r

`,"PNG"],["ÿØÿ","JPEG"],["PK","ZIP, Word, Excel"],["ÐÏà","Word, Excel (97)"],["<?xml","XML"]];function po(r){let e=atob(r),n=Uint8Array.from(e,a=>a.charCodeAt(
0)),t=ho.find(([a])=>e.startsWith(a))?.[1],[i,s]=t===void 0?["tệp","file"]:[`tệp ${t}`,`${t} file`],o=Xr(n);return N({vi:`${i}, ${n.length} byte, SHA-256 ${o}`,
en:`${s}, ${n.length} bytes, SHA-256 ${o}`},"","file")}function go(r,e){let n=`${e.slice(6,8)}/${e.slice(4,6)}/${e.slice(0,4)}`,t=`${e.slice(8,10)}:${e.slice(10,
12)}${e.slice(12)==="00"?"":`:${e.slice(12)}`}`;return{date:n,month:n.slice(3),time:t,datetime:`${n} ${t}`}[r]??e}function Le(r){return r.replaceAll(`\r
`,`
`)}var xe={label:null,wire:"",field:null,record:null,isSensitive:!1,isKnown:!0,isJson:!1,isList:!1};function ei(r,e){let n=ti(r.replace(/^\ufeff/,""));if(n===null)
return null;let[t,i]=bo(n.root,e),s=new Rt(n,e).draw(t,{...xe,...yo(t,e)},i,!1);return"cells"in s?s:{..._e(xe,i),cells:[s]}}function yo(r,{contract:e,record:n,service:t,
kind:i,sdk:s}){if(n!==null)return{record:n};let o=e.services.services.find(c=>c.service===t?.id);if(o===void 0){let c=ni(r,{contract:e,kind:i,sdk:s});return c===
null?{isKnown:!1}:{record:c.record}}let a=i==="response"?o.response:o.request;return r instanceof g?{record:(i===null?[o.request,o.response]:[a]).flatMap(c=>s.records.
get(c)?.record.document.fields??[]).filter(({role:c})=>c==="data"||c==="result").map(({type:c})=>c.item?.record).find(c=>c!==void 0)??null}:{record:a}}function ni(r,{
contract:e,kind:n,sdk:t}){if(!(r instanceof m))return null;let i={request:["request"],response:["bare_response","response"],any:["request","response"]},s=new Set(
e.services.services.flatMap(l=>i[n??"any"].map(d=>l[d]))),o=null,a=0;for(let l of s){let d=t.records.get(l)?.record.document,u=d?.fields.filter(({wire:c})=>r.members.
has(c)).length??0;d!==void 0&&u>a&&([o,a]=[d,u])}return o}function bo(r,{service:e,found:n}){let[t,...i]=r instanceof m?r.members:[];if(e===null||t===void 0||i.
length>0||typeof t[1]!="string"||![...n].includes(w(t[0])))return[r,""];let s=ti(t[1]);return s?.root instanceof m?[s.root,w(t[0])]:[r,""]}function ti(r){try{return T(
r,512,1/0)}catch(e){if(e instanceof p)return null;throw e}}var St=r=>r instanceof g||r instanceof m,Yr=r=>r instanceof g&&r.items.some(St),Qr=r=>r instanceof g?
r.items.length===0:r.members.size===0;function _e({label:r,wire:e},n,t=null){return{label:r,wire:e,path:n,items:t,cells:[],sections:[],unknown:null}}var Rt=class{#n;#e;#t;#r;constructor(e,n){
let{regulation:t}=n.sdk;this.#n=n,this.#e=new Set([...n.found].flatMap(o=>o.split("/").map((a,l,d)=>d.slice(0,l+1).join("/"))));let i={tolerant:n.tolerant,edition:t.
editions.indexOf(n.edition),maxFindings:1},s=n.record===null&&n.service===null?ni(e.root,n):null;this.#r=s?.fields.find(({role:o})=>o==="data"||o==="result")?.wire??
null,this.#t=new In(new ge(e,i),n.contract.code_tables)}draw(e,n,t,i){if(!St(e))return this.#s(n,t,[this.#o(e,n,i)]);let s=e instanceof m&&n.record!==null;return Qr(
e)&&!(s&&this.#e.has(t))?this.#s(n,t,[this.#t.empty(e)]):n.record===null&&this.#i(e,n,i)?this.#s(n,t,[this.#t.masked(e)]):e instanceof m?this.#a(e,n,t,i):Yr(e)?
this.#d(e,n,t,i):this.#s(n,t,e.items.map(o=>this.#o(o,n,i)))}#i(e,n,t){return this.#n.masks?t||!n.isKnown?!0:St(e)?!n.isJson&&(e instanceof m||Yr(e)):n.record!==
null:!1}#o(e,n,t){return this.#i(e,n,t)?this.#t.masked(e):this.#t.leaf(e,n.field)}#s({label:e,wire:n},t,i){return{label:e,wire:n,path:t,leaves:i}}#a(e,n,t,i){let s=_e(
n,t);Qr(e)&&s.cells.push({label:null,wire:"",path:t,leaves:[this.#t.empty(e)]});let o=n.record===null?void 0:this.#n.sdk.records.get(n.record)?.record;if(o!==void 0)
return this.#l(e,o,n.isList&&this.#n.tolerant?`${t}/0`:t,i,s),s;for(let[a,l]of e.members)kt(this.draw(l,{...xe,wire:a,isJson:n.isJson,isKnown:n.isJson},t+w(a),i),
s);return s}#l(e,n,t,i,s){let o=new Map(e.members);for(let a of n.table.fields){let{label:l,wire:d,role:u}=a.entry,R=u!==void 0&&d===this.#r?{...xe,label:l,wire:d,
isKnown:!1}:wo(a,n.document.sensitive===!0),Z=this.#n.tolerant?a.entry.aliases??[]:[],M=[a.entry.wire,...Z].find(j=>o.has(j)),y=t+w(M??a.entry.wire);M!==void 0?
(kt(this.draw(e.members.get(M),R,y,i||R.isSensitive),s),o.delete(M)):this.#e.has(y)&&s.cells.push(this.#s(R,y,[]))}if(o.size>0){s.unknown=_e(xe,t);for(let[a,l]of o)
kt(this.draw(l,{...xe,wire:a,isKnown:!1},t+w(a),i),s.unknown)}}#d(e,n,t,i){let s=_e(n,t,e.items.length);for(let[o,a]of e.items.entries()){let l=`${t}/${o}`,d=this.
draw(a,{...n,label:null,wire:"",isList:!1},l,i);s.sections.push("cells"in d?d:{..._e(xe,l),cells:[d]})}return s}};function wo(r,e){let{label:n,wire:t,type:i,sensitive:s}=r.
entry,o=i.item??i;return{label:n,wire:t,field:r,record:o.record??null,isSensitive:s===!0||e,isKnown:!0,isJson:o.kind==="json",isList:r.isList}}function kt(r,e){
"cells"in r?e.sections.push(r):e.cells.push(r)}var xo=/[ \t\n\r]/,Dn=class{#n;#e;#t;#r;constructor(e){this.#n=e,this.#e=e.startsWith("\uFEFF")?"\uFEFF".length:0,this.#r=[0,...[...e.matchAll(/\n/g)].map(n=>n.
index+1)],this.#t=vo(e.slice(this.#e))}of({path:e,limits:n}){let t=Number(n.line??0),i=this.#r[t-1];if(this.#t!==null||i===void 0)return this.at(e);let s=i+(t===
1?this.#e:0),o=[...this.#n.slice(s)].slice(0,Number(n.column??1)-1).join("");return[s+o.length,Math.min(s+o.length+1,this.#n.length)]}at(e){if(this.#t===null)return[
0,Math.min(1,this.#n.length)];let{text:n}=this.#t,t=this.#t.root,i=G(n,0),s=[i,z(n,i)];for(let o of e.split("/").slice(1)){let a=o.replace(/~1/g,"/").replace(/~0/g,
"~"),l=t instanceof m?ko(n,t,a):t instanceof g?So(n,t,a):null;if(l===null)break;s=l,t=t instanceof m?t.members.get(a):t.items[Number(a)]}return[s[0]+this.#e,s[1]+
this.#e]}line(e){let[n,t]=[0,this.#r.length];for(;t-n>1;){let i=n+t>>1;[n,t]=(this.#r[i]??0)<=e?[i,t]:[n,i]}return[n+1,e-(this.#r[n]??0)+1]}};function vo(r){try{
return T(r,512,1/0)}catch(e){if(e instanceof p)return null;throw e}}function ko(r,e,n){let t=G(r,e.start+1);for(let i of e.members.keys()){let s=z(r,G(r,G(r,z(r,
t))+1));if(i===n)return[t,s];t=G(r,G(r,s)+1)}return null}function So(r,e,n){if(!/^[0-9]+$/.test(n)||Number(n)>=e.items.length)return null;let t=G(r,e.start+1);for(let i=0;i<
Number(n);i+=1)t=G(r,G(r,z(r,t))+1);return[t,z(r,t)]}function G(r,e){let n=e;for(;n<r.length&&xo.test(r.charAt(n));)n+=1;return n}globalThis.Goitin={...globalThis.Goitin,loaded:vt,places:r=>new Dn(r),picture:ei,laidOut:Wr,onOneLine:Vr};})();
