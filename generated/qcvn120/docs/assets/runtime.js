'use strict'; // Made of templates/docs/check/runtime.ts by `make golden`; do not edit.
(()=>{var Cn=class extends Error{name="ContractError"},Pr="1",ht=["severity","source","confidence"],An=["when","is","condition","since","until"],$r={required:[...An,"\
also"],forbidden:[...An,"also"],present:["empty"],length:["min","max"],pattern:["is"],range:["min","max"],period:["min","max","first","last"],items:["min","max"],
unique:["key"],fixed:["is"]},qr=["kind","phrase","expected","example"],Ur={text:[],url:[],base64:[],json:[],code:["table","form","writes","closed"],integer:["di\
gits","form","writes"],decimal:["digits","scale","form","writes","exact"],percent:["sign","digits"],date:["pattern"],datetime:["pattern"],month:["pattern"],time:[
"pattern"],flag:["true","false"],record:["record"],list:["item"]},A=["op","left","right"],Hr={"=":A,"!=":A,"<":A,"<=":A,">":A,">=":A,in:["op","field","literals"],
"not in":["op","field","literals"],contains:["op","field","literal"],present:["op","field"],absent:["op","field"],and:["op","parts"],or:["op","parts"]},Kr={"+":A,
"-":A,"*":A,"/":A,sum:["op","of","where"],count:["op","of","where"],round:["op","of","places"],days:["op","first","last"]};function te(r){let e=typeof r=="strin\
g"?JSON.parse(r):r;return e.contract!==void 0&&Fn(e.contract.split(".")[0]===Pr,`contract ${e.contract}`),e}function gt(r){for(let{type:e,accepts:n=[],constraints:t={},
by_edition:i=[]}of r.fields){[e,...n].forEach(yt),pt(t);for(let s of i)ne("statements of an edition",s,["since","until","constraints"],[]),pt(s.constraints)}for(let{
check:e,when:n=[]}of r.rules)[e,...n].forEach(qe);return r}function pt(r){for(let[e,n]of Object.entries(r))ne(`constraint ${e}`,n,$r[e],ht);for(let e of[r.required,
r.forbidden]){e?.also?.forEach(n=>ne("statement",n,An,ht));for(let n of e===void 0?[]:[e,...e.also??[]])n.condition!==void 0&&qe(n.condition)}}function yt(r){ne(
`type ${r.kind}`,r,Ur[r.kind],qr),r.item!==void 0&&yt(r.item)}function qe(r){ne(`condition ${r.op}`,r,Hr[r.op],[]),"left"in r?[r.left,r.right].forEach($e):"part\
s"in r?r.parts.forEach(qe):("literals"in r?r.literals:"literal"in r?[r.literal]:[]).forEach($e)}function $e(r){if(!("op"in r)){ne("operand",r,["field","number",
"text"],[]);return}ne(`operation ${r.op}`,r,Kr[r.op],[]),"left"in r?[r.left,r.right].forEach($e):"places"in r?$e(r.of):"of"in r&&r.where!==void 0&&qe(r.where)}function ne(r,e,n,t){
Fn(n!==void 0,r),Object.keys(e).forEach(i=>Fn([...n??[],...t].includes(i),`${r}: ${i}`))}function Fn(r,e){if(!r)throw new Cn(`This reader does not understand ${e}\
.`)}function I(r,e,n){let t=r.get(e);if(t===void 0)throw new RangeError(`There is no ${n} ${e}.`);return t}var In=Symbol("codes"),Ln=class{#e;#n=null;#t=null;#r=null;constructor(e){this.#e=e}get#i(){return this.#n??=te(this.#e),this.#n}get id(){return this.#i.code_table}get codes(){
return this.#r??=Object.freeze(this.#i.codes.map(e=>e.code)),this.#r}get isOpen(){return this.#i.strength!=="closed"}isKnown(e){return this.entry(e)!==void 0}label(e,n){
return this.entry(e)?.label[n]??e}entry(e){return this.#t??=new Map(this.#i.codes.map(n=>[n.code,n])),this.#t.get(e)}get[In](){return{id:this.id,codes:this.#i.codes}}};
function bt(r,e){return Object.freeze(Object.assign(new Ln(e),r))}var _r=[31,28,31,30,31,30,31,31,30,31,30,31];function zr(r,e){let n=e===2&&r%4===0&&(r%100!==0||r%400===0);return(_r[e-1]??0)+(n?1:0)}function Ce(r,e,n){return Number.
isInteger(r)&&Number.isInteger(e)&&Number.isInteger(n)&&r>=1&&r<=9999&&e>=1&&e<=12&&n>=1&&n<=zr(r,e)}function Ue(r,e,n){return Number.isInteger(r)&&Number.isInteger(
e)&&Number.isInteger(n)&&r>=0&&r<=23&&e>=0&&e<=59&&n>=0&&n<=59}function Dn(r){let e=Math.floor(r/1e6),n=Math.floor(e/100)%100,t=Math.floor(e/1e4)-(n<3?1:0),i=Math.
floor(t/4)-Math.floor(t/100)+Math.floor(t/400);return 365*t+i+Math.floor((153*((n+9)%12)+2)/5)+e%100}function x(r,e=2){return r>=10&&e===2?String(r):String(r).padStart(
e,"0")}function He(r,e,n){let t=e.exec(r);if(t===null)throw new RangeError(n);return t.slice(1).map(i=>Number(i??"0"))}function Ke(r){if(!r)throw new RangeError(
"There is no such day or time.")}var re=class r{year;month;day;constructor(e,n,t){Ke(Ce(e,n,t)),this.year=e,this.month=n,this.day=t}static parse(e){let[n=0,t=0,
i=0]=He(e,/^([0-9]{4})-([0-9]{2})-([0-9]{2})$/,"A day is written as 2024-03-12.");return new r(n,t,i)}compareTo(e){return this.year-e.year||this.month-e.month||
this.day-e.day}equals(e){return e instanceof r&&this.compareTo(e)===0}toString(){return`${x(this.year,4)}-${x(this.month)}-${x(this.day)}`}toJSON(){return this.
toString()}},ie=class r{hour;minute;second;constructor(e,n,t=0){Ke(Ue(e,n,t)),this.hour=e,this.minute=n,this.second=t}static parse(e){let[n=0,t=0,i=0]=He(e,/^([0-9]{2}):([0-9]{2})(?::([0-9]{2}))?$/,
"A time is written as 08:30:00.");return new r(n,t,i)}compareTo(e){return this.hour-e.hour||this.minute-e.minute||this.second-e.second}equals(e){return e instanceof
r&&this.compareTo(e)===0}toString(){return`${x(this.hour)}:${x(this.minute)}:${x(this.second)}`}toJSON(){return this.toString()}},D=class r{year;month;day;hour;minute;second;constructor(e,n,t,i=0,s=0,o=0){
Ke(Ce(e,n,t)&&Ue(i,s,o)),this.year=e,this.month=n,this.day=t,this.hour=i,this.minute=s,this.second=o}static parse(e){let n=/^([0-9]{4})-([0-9]{2})-([0-9]{2})T([0-9]{2}):([0-9]{2})(?::([0-9]{2}))?$/,
[t=0,i=0,s=0,o=0,a=0,l=0]=He(e,n,"A moment is written as 2024-03-12T08:30:00.");return new r(t,i,s,o,a,l)}static fromInstant(e,n){let t=new Date(e.getTime()+Me(
n)*6e4);return new r(t.getUTCFullYear(),t.getUTCMonth()+1,t.getUTCDate(),t.getUTCHours(),t.getUTCMinutes(),t.getUTCSeconds())}toInstant(e){let n=new Date(0);return n.
setUTCFullYear(this.year,this.month-1,this.day),n.setUTCHours(this.hour,this.minute-Me(e),this.second),n}get date(){return new re(this.year,this.month,this.day)}get time(){
return new ie(this.hour,this.minute,this.second)}compareTo(e){return this.date.compareTo(e.date)||this.time.compareTo(e.time)}equals(e){return e instanceof r&&this.
compareTo(e)===0}toString(){return`${this.date.toString()}T${this.time.toString()}`}toJSON(){return this.toString()}},je=class r{year;month;constructor(e,n){Ke(
Ce(e,n,1)),this.year=e,this.month=n}static parse(e){let[n=0,t=0]=He(e,/^([0-9]{4})-([0-9]{2})$/,"A month is written as 2024-03.");return new r(n,t)}compareTo(e){
return this.year-e.year||this.month-e.month}equals(e){return e instanceof r&&this.compareTo(e)===0}toString(){return`${x(this.year,4)}-${x(this.month)}`}toJSON(){
return this.toString()}};function Me(r){let e=r==="Z"?0:Number(r.slice(1,3))*60+Number(r.slice(4));return r.startsWith("-")?-e:e}var h=class r{above;below;constructor(e,n){this.above=n<0n?-e:e,this.below=n<0n?-n:n}static of(e){let[n="",t=""]=e.split(".");return new r(BigInt(n+t),10n**BigInt(
t.length))}plus(e){return new r(this.above*e.below+e.above*this.below,this.below*e.below)}minus(e){return new r(this.above*e.below-e.above*this.below,this.below*
e.below)}times(e){return new r(this.above*e.above,this.below*e.below)}by(e){return e.above===0n?null:new r(this.above*e.below,this.below*e.above)}compare(e){let n=this.
above*e.below,t=e.above*this.below;return n<t?-1:n>t?1:0}rounded(e){let n=String(this.absolute().scaled(e)).padStart(e+1,"0"),t=`${n.slice(0,-e)}.${n.slice(-e)}`.
replace(/0+$/,"").replace(/\.$/,"");return this.above<0n&&t!=="0"?`-${t}`:t}to(e){let n=this.absolute().scaled(e);return new r(this.above<0n?-n:n,10n**BigInt(e))}whole(){
return Number(this.above/this.below)}absolute(){return this.above<0n?new r(-this.above,this.below):this}scaled(e){return(2n*this.above*10n**BigInt(e)+this.below)/
(2n*this.below)}};var Wr=/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?$/,H=class r{digits;constructor(e){this.digits=e}static of(e){if(e instanceof r)return e;let n=String(e);if(!Wr.test(n))
throw new RangeError("A decimal number is written in plain digits, such as -12.50.");return new r(/^-[0.]*$/.test(n)?n.slice(1):n)}static kept(e){return new r(e)}compare(e){
return h.of(this.digits).compare(h.of(r.of(e).digits))}equals(e){return e instanceof r&&(e.digits===this.digits||this.compare(e)===0)}toNumber(){return Number(this.
digits)}toString(){return this.digits}toJSON(){return this.digits}};var p=class extends Error{},y=class{text;constructor(e){this.text=e}},g=class{items=[];start;end=0;constructor(e){this.start=e}},f=class{members=new Map;start;end=0;constructor(e){
this.start=e}};function wt(r){return typeof r=="string"?"text":r===null?"null":typeof r=="boolean"?"boolean":r instanceof y?"number":r instanceof g?"list":"obje\
ct"}function k(r){return r!==null&&r!==""}var Vr=/[^\t-\r \u0085\u00a0\u1680\u2000-\u200b\u2028\u2029\u202f\u205f\u2060\u3000\ufeff]/;function Ae(r){let e=r.charCodeAt(
0);return!(e>32&&e<128)&&r!==""&&!Vr.test(r)}var Gr=/["\\\u0000-\u001f\ud800-\udfff]/;function v(r){return Gr.test(r)?JSON.stringify(r):`"${r}"`}function b(r){return`\
/${r.replace(/~/g,"~0").replace(/\//g,"~1")}`}var xt={"json empty":["Không nhận được gì: dữ liệu rỗng. Hãy gửi một văn bản JSON.","The document is empty. Send one JSON document."],"jso\
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
e itself."],format:["{field}: sai dạng, cần {expected}. Hãy sửa giá trị.","{field}: wrong format, expected {expected}. Correct the value."],length:["{\
field}: độ dài phải từ {min} đến {max} ký tự. Hãy sửa giá trị.","{field}: must be {min} to {max} characters long. Correct the value."],"leng\
th/min":["{field}: phải dài ít nhất {min} ký tự. Hãy sửa giá trị.","{field}: must be at least {min} characters long. Correct the value."],"length\
/max":["{field}: không được dài quá {max} ký tự. Hãy sửa giá trị.","{field}: must be at most {max} characters long. Correct the value."],"length\
/exact":["{field}: phải dài đúng {exact} ký tự. Hãy sửa giá trị.","{field}: must be exactly {exact} characters long. Correct the value."],pattern:[
"{field}: không khớp mẫu {pattern}. Hãy sửa giá trị.","{field}: does not match the pattern {pattern}. Correct the value."],range:["{field}: ngoài kho\
ảng từ {min} đến {max}. Hãy sửa giá trị.","{field}: must be between {min} and {max}. Correct the value."],"range/min":["{field}: không được nhỏ hơn\
 {min}. Hãy sửa giá trị.","{field}: must not be less than {min}. Correct the value."],"range/max":["{field}: không được lớn hơn {max}. Hãy sửa giá trị.",
"{field}: must not be greater than {max}. Correct the value."],"range/since":["{field}: không được trước {min}. Hãy sửa giá trị.","{field}: must n\
ot be before {min}. Correct the value."],"range/until":["{field}: không được sau {max}. Hãy sửa giá trị.","{field}: must not be after {max}. Correct \
the value."],"range/exact":["{field}: phải là {exact}. Hãy sửa giá trị.","{field}: must be {exact}. Correct the value."],"range year":["{field}: năm tr\
ước {min}, thường là ngày trống của cơ sở dữ liệu. Hãy sửa giá trị, hoặc bỏ trường này nếu không có.","{field}: the year is\
 before {min}, often the empty date of a database. Correct the value, or omit the field if there is no value."],"range digits":["{field}: quá nhiều chữ số: cho \
phép {digits}, nhận được {met}. Hãy sửa giá trị.","{field}: too many digits: {digits} allowed, got {met}. Correct the value."],"range whole":["{fie\
ld}: quá nhiều chữ số trước dấu chấm: cho phép {digits}, nhận được {met}. Hãy sửa giá trị.","{field}: too many digits before the deci\
mal point: {digits} allowed, got {met}. Correct the value."],"range scale":["{field}: quá nhiều chữ số sau dấu chấm: cho phép {scale}, nhận được {met}. Hãy sửa \
giá trị.","{field}: too many digits after the decimal point: {scale} allowed, got {met}. Correct the value."],code:["{field}: mã không có trong bảng {table} \
của lần ban hành {edition}. Hãy dùng mã trong bảng.","{field}: the code is not in table {table} of edition {edition}. Use a code from the table."],"co\
de retired":["{field}: mã của bảng {table} đã ngừng dùng trong lần ban hành {edition}. Hãy dùng mã còn hiệu lực.","{field}: the code of tab\
le {table} is retired in edition {edition}. Use a current code."],"code fixed":['{field}: phải là "{expected}". Hãy sửa giá trị.','{field}: must be "{e\
xpected}". Correct the value.'],"code service":["Không có dịch vụ nào mang tên này. Hãy kiểm tra tên dịch vụ.","No service has this name. Check\
 the service name."],"code ambiguous":["Nhiều dịch vụ cùng mang tên này, và các tham số không cho biết là dịch vụ nào. Hãy kiểm tra các tham số.",
"Several services have this name, and the parameters do not show which one is meant. Check the parameters."],"code other":["Gói tin này là của dịch vụ {wire}, k\
hông phải của {expected}. Hãy gửi tới đúng dịch vụ.","This message belongs to service {wire}, not to {expected}. Send it to the correct service."],
items:["{field}: số phần tử phải từ {min} đến {max}. Hãy sửa danh sách.","{field}: must have {min} to {max} items. Correct the list."],"items/m\
in":["{field}: phải có ít nhất {min} phần tử. Hãy sửa danh sách.","{field}: must have at least {min} items. Correct the list."],"items/max":["{fie\
ld}: không được có quá {max} phần tử. Hãy sửa danh sách.","{field}: must have at most {max} items. Correct the list."],"items/exact":["{field}: p\
hải có đúng {exact} phần tử. Hãy sửa danh sách.","{field}: must have exactly {exact} items. Correct the list."],unique:["{field}: giá trị {key} lặp\
 lại trong danh sách. Hãy để mỗi giá trị một lần.","{field}: {key} is repeated in the list. Send each value once."],unknown:["Trường không có tr\
ong đặc tả, được giữ nguyên. Hãy kiểm tra tên trường.","The field is not in the specification; it was kept as received. Check the field name."],
"unknown edition":["{field}: trường không có trong lần ban hành {edition}. Hãy bỏ trường này, hoặc dùng đúng lần ban hành.","{field}: the\
 field is not in edition {edition}. Omit it, or use an edition that has it."],alias:["{field}: gửi dưới tên khác, đã hiểu. Hãy dùng tên {wire}.","\
{field}: understood, but sent under another name. Use the name {wire}."]},_e={near:["Có phải ý là {near}?","Did you mean {near}?"],candidates:["Có thể là: \
{candidates}.","Candidates: {candidates}."],computed:["Giá trị nêu: {stated}; tính được: {computed}.","Given: {stated}; computed: {computed}."],clause:[
"Nguồn: {place}{row} ({confidence}).","Source: {place}{row} ({confidence})."],row:[", dòng {row}",", row {row}"]},vt={number:["một số","a number"],text:[
"văn bản trong ngoặc kép","a string"],boolean:["true hoặc false","a boolean"],null:["null","null"],list:["một danh sách","a list"],object:["một đối t\
ượng","an object"]},kt={text:["văn bản trong ngoặc kép","a string"],url:["địa chỉ trong ngoặc kép","a URL in quotes"],base64:["nội dung tệp dạn\
g base64 trong ngoặc kép","base64 content in quotes"],json:["một giá trị JSON","a JSON value"],"code text":["mã trong ngoặc kép","a code in quotes"],
"code number":["mã viết bằng số không có ngoặc kép","a code written as a number without quotes"],"code either":["mã, viết bằng số hoặc trong ngoặc k\
ép","a code, written as a number or in quotes"],"integer text":['số nguyên trong ngoặc kép, như "12"','an integer in quotes, such as "12"'],"integer num\
ber":["số nguyên không có ngoặc kép, như 12","an integer without quotes, such as 12"],"integer either":['số nguyên, như 12 hoặc "12"','an integer\
, such as 12 or "12"'],"decimal text":['số trong ngoặc kép, như "{example}"','a number in quotes, such as "{example}"'],"decimal number":["số không có ngo\
ặc kép, như {example}","a number without quotes, such as {example}"],"decimal either":['số, như {example} hoặc "{example}"','a number, such as {example\
} or "{example}"'],"exact text":['số có đúng {scale} chữ số sau dấu chấm, trong ngoặc kép, như "{example}"','a number with exactly {scale} digi\
ts after the decimal point, in quotes, such as "{example}"'],"exact number":["số có đúng {scale} chữ số sau dấu chấm, không có ngoặc kép, như {example}",
"a number with exactly {scale} digits after the decimal point, without quotes, such as {example}"],"exact either":['số có đúng {scale} chữ số sau dấu chấm, như \
{example} hoặc "{example}"','a number with exactly {scale} digits after the decimal point, such as {example} or "{example}"'],percent:['phần trăm không có dấu\
 %, trong ngoặc kép, như "99.5"','a percentage without the % sign, in quotes, such as "99.5"'],"percent sign":['phần trăm có dấu %, trong ngoặc kép, như "99\
.5%"','a percentage with the % sign, in quotes, such as "99.5%"'],date:['ngày dạng {pattern}, như "{example}" cho ngày 12 tháng 3 năm 2024','a date writt\
en as {pattern}, such as "{example}" for 12 March 2024'],datetime:['thời điểm dạng {pattern}, như "{example}" cho 08:15:02 ngày 12 tháng 3 năm 2024',
'a date and time written as {pattern}, such as "{example}" for 08:15:02 on 12 March 2024'],minutes:['thời điểm dạng {pattern}, như "{example}" cho 08:15 ngày 12\
 tháng 3 năm 2024','a date and time written as {pattern}, such as "{example}" for 08:15 on 12 March 2024'],month:['tháng dạng {pattern}, như "{example}" cho t\
háng 3 năm 2024','a month written as {pattern}, such as "{example}" for March 2024'],time:['giờ trong ngày dạng {pattern}, như "{example}"','a time of d\
ay written as {pattern}, such as "{example}"'],flag:["true hoặc false, không có ngoặc kép","true or false, without quotes"],"flag text":['"{true}" hoặc "\
{false}"','"{true}" or "{false}"'],list:["một danh sách","a list"],record:["một đối tượng","an object"],message:["một gói tin (một đối tượng)",
"a message (an object)"]};var K=class{neutral;words;constructor(e,n){this.neutral=e,this.words=n}},Yr={vi:"JSON",en:"JSON"},St=/\{([a-z]+)\}/g,Zr=["near","candidates","computed"],be={name:Yr,
label:null,source:null,record:null},c=class{key;own;blanks;near;constructor(e,n={},t=null,i=null){this.key=e,this.blanks=n,this.near=t,this.own=i}about(e,n){let t=this.
values(),i=o=>{let a=o==="field"?e.name[n]:t[o];return a instanceof K?a.words[n]:a??""},s=this.texts().map(o=>ge(o[n],i));return[...this.own===null?[]:[this.own[n]],
...s].join(" ")}limits(){let e=this.values(),n={},t=/^[a-z]+ ([^/]+)/.exec(this.key)?.[1];t!==void 0&&(n.reason=t);for(let[,i=""]of this.texts().flatMap(s=>[...s.
en.matchAll(St)])){let s=e[i];i!=="field"&&(n[i]=s instanceof K?s.neutral:s??"")}return n}values(){let e=this.near?.()??null;return this.near=null,this.blanks=e===
null?this.blanks:{...this.blanks,near:e},this.blanks}texts(){let e=this.values(),n=Zr.filter(t=>t in e).map(t=>ye(_e,t));return this.own===null?[ye(xt,this.key),
...n]:n}},Fe=class{words;met=new Map;form_=null;format_=null;constructor(e){this.words=e}wrong(e){let n=wt(e),t=this.met.get(n);return t===void 0&&(t=new c("typ\
e",{expected:this.words,met:new K(n,ye(vt,n))}),this.met.set(n,t)),t}get form(){return this.form_??=new c("form",{expected:this.words}),this.form_}get format(){
return this.format_??=new c("format",{expected:this.words}),this.format_}};function N(r,e=r){return new Fe(new K(e,ye(kt,r)))}function we(r,{min:e,max:n},t=["mi\
n","max"]){if(e!==void 0&&e===n)return new c(`${r}/exact`,{exact:String(e)});let i={...e===void 0?{}:{min:String(e)},...n===void 0?{}:{max:String(n)}};return e!==
void 0&&n!==void 0?new c(r,i):new c(`${r}/${e===void 0?t[1]:t[0]}`,i)}function Rt(r,e){let{row:n,confidence:t}=r,i=n===void 0?"":ge(ye(_e,"row")[e],()=>n),s={place:r[e],
row:i,confidence:t};return ge(ye(_e,"clause")[e],o=>s[o]??"")}function ge(r,e){return r.replace(St,(n,t)=>e(t))}function ye(r,e){let[n,t]=r[e]??["",""];return{vi:n,
en:t}}var ze=class r{path;rule;severity;#e;#n;constructor(e,n,t,i,s){this.path=e,this.rule=n,this.severity=t,this.#e=i,this.#n=s}static fromJSON(e){let n=typeof e=="s\
tring"?JSON.parse(e):e,{path:t,rule:i,severity:s,sentence:o,label:a,source:l,limits:d}=Qr(n),u={name:be.name,label:a??null,source:l??null,record:null},m={path:t,
rule:i,severity:s,sentence:{vi:o.vi,en:o.en},...d===void 0?{}:{limits:{...d}}};return new r(t,i,s,u,m)}get sentenceVi(){return this.#t("vi")}get sentenceEn(){return this.#t(
"en")}get messageVi(){return this.#r("vi")}get messageEn(){return this.#r("en")}get label(){return this.#e.label}get source(){return this.#e.source}get record(){
return this.#e.record}get limits(){return this.#n instanceof c?this.#n.limits():this.#n.limits??{}}toJSON(){let{path:e,rule:n,severity:t,label:i,source:s,limits:o}=this;
return{path:e,rule:n,severity:t,sentence:{vi:this.sentenceVi,en:this.sentenceEn},...i===null?{}:{label:{wire:i.wire,vi:i.vi,en:i.en}},...s===null?{}:{source:Xr(
s)},...Object.keys(o).length===0?{}:{limits:o}}}toString(){return`${this.path===""?"(root)":this.path}: ${this.severity} ${this.rule}: ${this.messageEn}`}#t(e){
return this.#n instanceof c?this.#n.about(this.#e,e):this.#n.sentence[e]}#r(e){let{source:n}=this;return n===null?this.#t(e):`${this.#t(e)} ${Rt(n,e)}`}};function Xr({
vi:r,en:e,row:n,confidence:t}){return n===void 0?{vi:r,en:e,confidence:t}:{vi:r,en:e,row:n,confidence:t}}function Qr(r){let e=r,{path:n,rule:t,severity:i,sentence:s,
label:o,source:a,limits:l}=e??{},d=[n,t,s?.vi,s?.en,...l?Object.values(l):[]];if(d.push(...o?[o.wire,o.vi,o.en]:[],...a?[a.vi,a.en,a.confidence]:[]),!d.every(u=>typeof u==
"string")||i!=="error"&&i!=="warning")throw new TypeError("Not a finding in its written form.");return e}var Et=new TextEncoder;function _(r){if(!/[\ud800-\udfff]/.test(r))return Et.encode(r);let e=[...r].map(n=>{let t=n.codePointAt(0)??0;return t>=55296&&t<=57343?
Uint8Array.of(224|t>>12,128|t>>6&63,128|t&63):Et.encode(n)});return ei(e)}function ei(r){let e=new Uint8Array(r.reduce((t,i)=>t+i.length,0)),n=0;for(let t of r)
e.set(t,n),n+=t.length;return e}function xe(r){return String.fromCharCode(...r)}function We(r){return r===32||r===9||r===10||r===13}function Ot(r){let e=0;for(;e<
r.length;){let n=ni(r,e);if(n===0)return e;e+=n}return e}function ni(r,e){let n=r[e]??0;if(n<128)return 1;let t=n>=194&&n<=223?2:n>=224&&n<=239?3:n>=240&&n<=244?
4:0;for(let a=1;a<t;a+=1)if(((r[e+a]??0)&192)!==128)return 0;let i=r[e+1]??0,s=n===224&&i<160||n===240&&i<144,o=n===237&&i>159||n===244&&i>143;return s||o?0:t}var Le=/-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?/y,ti=/[^" \t\n\r]*/y,W=/[ \t\n\r]*/y,ri=/[\ud800-\udfff]/u,ii={b:"\b",f:"\f",n:`
`,r:"\r",t:"	"},z=34,Ve=92,Tt=44,si=58,jt=91,Mt=93,Ct=123,At=125,oi=new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0});function Ft(r,e){if(typeof r=="string"){if(r.
length>e||r.length*3>e&&_(r).length>e||ri.test(r))throw new p;return r}if(!ArrayBuffer.isView(r))throw new TypeError("What is read is a text, or bytes as Uint8A\
rray.");if(r.length>e)throw new p;try{return oi.decode(r)}catch{throw new p}}function S(r,e,n){let t=new Bn(r,e,n);return{root:t.document(),text:r,mayBeOdd:t.mayBeOdd}}
var Bn=class{text;at=0;mayBeOdd=!1;levels;items;constructor(e,n,t){this.text=e,this.levels=n,this.items=t}document(){let e=this.value(this.next());if(this.next(),
this.at<this.text.length)throw new p;return e}next(){let e=this.text,n=e.charCodeAt(this.at);for(;n===32||n===10||n===13||n===9;)this.at+=1,n=e.charCodeAt(this.
at);return n}value(e){switch(e){case z:return this.string();case Ct:return this.object();case jt:return this.list();case 116:return this.word("true",!0);case 102:
return this.word("false",!1);case 110:return this.word("null",null);default:return this.number()}}object(){let e=new f(this.at),n=e.members;this.begin();let t=this.
next();for(;t!==At;){if(n.size>0&&(this.take(t,Tt),t=this.next()),t!==z)throw new p;let i=this.string();this.take(this.next(),si);let s=this.value(this.next()),
o=n.size;if(n.set(i,s).size===o)throw new p;t=this.next()}return this.end(),e.end=this.at,e}list(){let e=new g(this.at),n=e.items;this.begin();let t=this.next();
for(;t!==Mt;){if(n.length>0&&(this.take(t,Tt),t=this.next()),this.items-=1,this.items<0)throw new p;n.push(this.value(t)),t=this.next()}return this.end(),e.end=
this.at,e}begin(){if(this.at+=1,this.levels-=1,this.levels<0)throw new p}end(){this.at+=1,this.levels+=1}take(e,n){if(e!==n)throw new p;this.at+=1}word(e,n){if(!this.
text.startsWith(e,this.at))throw new p;return this.at+=e.length,n}number(){if(Le.lastIndex=this.at,!Le.test(this.text)||Le.lastIndex-this.at>100)throw new p;let e=this.
text.slice(this.at,Le.lastIndex);return this.at=Le.lastIndex,new y(e)}string(){let e=this.text,n=this.at+1;for(let t=n;;t+=1){let i=e.charCodeAt(t);if(i===z)return this.
at=t+1,e.slice(n,t);if(i===Ve)return this.at=t,this.escaped(e.slice(n,t));if(!(i>=32))throw new p;i>=128&&ai(i)&&(this.mayBeOdd=!0)}}escaped(e){let n=this.text,
t=e;for(;;){t+=this.escape();let i=this.at,s=n.charCodeAt(this.at);for(;s>=32&&s!==z&&s!==Ve;)this.at+=1,s=n.charCodeAt(this.at);if(t+=n.slice(i,this.at),s===z)
return this.at+=1,this.mayBeOdd=!0,t;if(s!==Ve)throw new p}}escape(){let e=this.text.charAt(this.at+1);if(e!=="u"){if(e===""||!'"\\/bfnrt'.includes(e))throw new p;
return this.at+=2,ii[e]??e}let n=this.unit();if(n<55296||n>57343)return String.fromCharCode(n);let t=n<=56319&&this.text.startsWith("\\u",this.at)?this.unit():0;
if(t<56320||t>57343)throw new p;return String.fromCharCode(n,t)}unit(){let e=this.text.slice(this.at+2,this.at+6);if(!/^[0-9A-Fa-f]{4}$/.test(e))throw new p;return this.
at+=6,parseInt(e,16)}};function ai(r){return r<=159?r!==133:r>=768&&r<=879||r===65533}function Ge(r,e,n,t){return It(r,t)??Ie(li(r.text,e,n))}function Lt(r,e,n){
return It(r,e.items[n]??null)??Ie(di(r.text,e,n))}function It({text:r},e){return e instanceof y?e.text:e instanceof g||e instanceof f?Ie(r.slice(e.start,e.end)):typeof e=="string"?k(e)&&r.includes("\\")?null:v(
e):String(e)}function li(r,e,n){let t=e.start+1;for(;;){let i=F(W,r,t),s=Jn(r,i),o=F(W,r,F(W,r,s)+1),a=B(r,o);if(JSON.parse(r.slice(i,s))===n)return r.slice(o,a);
t=F(W,r,a)+1}}function di(r,e,n){let t=F(W,r,e.start+1);for(let i=0;i<n;i+=1)t=F(W,r,F(W,r,B(r,t))+1);return r.slice(t,B(r,t))}function B(r,e){let n=0,t=e;do{let i=r.
charCodeAt(t);i===z?t=Jn(r,t):i===Ct||i===jt?(n+=1,t+=1):i===At||i===Mt?(n-=1,t+=1):t=n===0?ci(r,t):t+1}while(n>0);return t}var ui=/[^\]},: \t\n\r]*/y;function ci(r,e){
return F(ui,r,e)}function Ie(r){let e="",n=0;for(;n<r.length;){let t=r.charCodeAt(n)===z?Jn(r,n):F(ti,r,n);e+=r.slice(n,t),n=F(W,r,t)}return e}function F(r,e,n){
return r.lastIndex=n,r.test(e),r.lastIndex}function Jn(r,e){let n=e+1;for(;r.charCodeAt(n)!==z;)n+=r.charCodeAt(n)===Ve?2:1;return n+1}function Dt({text:r},e){return e instanceof
f||e instanceof g?_(r.slice(e.start,e.end)):_(e instanceof y?e.text:JSON.stringify(e))}var fi=Symbol.for("nodejs.util.inspect.custom");function Ye(r,e){Object.defineProperty(r,fi,{value(n,t,i){return e(this,s=>i(s,t))}})}var O=class r{text;constructor(e){this.text=e}static parse(e){try{S(e,64,1e6)}catch(n){throw n instanceof p?new SyntaxError("Not exactly one valid JSON document\
."):n}return new r(Ie(e))}static of(e){return r.parse(JSON.stringify(e)??"\uFEFF")}static kept(e){return new r(e)}value(){return JSON.parse(this.text)}equals(e){
return e instanceof r&&e.text===this.text}toJSON(){return this.value()}toString(){return"RawJson(...)"}};Ye(O.prototype,String);var V=/^-?(?:0|[1-9][0-9]*)$/,T=class{type;subject;judgements=[];emptyIsAbsent=!0;mayBeBlank=!1;takesEmptyItem=!1;expected_=null;constructor(e,n){this.type=e,this.
subject=n}plain(e){return String(e)}operand(e){return this.plain(e)}sameness(e){return this.write(e)}get expected(){return this.expected_??=Xe(this.type),this.expected_}judged(e,n,t,i,s){
for(let o of this.judgements)o(n,t,i,s);return e}wrongType(e,n,t,i){n.add(t+i,"type","error",this.expected.wrong(e),this.subject)}wrongFormat(e,n,t){e.add(n+t,"\
format","error",this.expected.format,this.subject)}inexact(e,n,t){e.add(n+t,"form","warning",this.expected.form,this.subject)}refused(){let{wire:e}=this.subject.
label??{wire:""};return new TypeError(`${e}: expected ${this.expected.words.words.en}.`)}};function Xe(r){let{words:e}=N(r.expected??r.kind).words,n=t=>String(r[t]);
return new Fe(new K(r.phrase??r.kind,{vi:ge(e.vi,n),en:ge(e.en,n)}))}var mi=/[\u0300-\u036f]/,hi=/[\ufffd\u0080-\u0084\u0086-\u009f]/,pi=/^[A-Za-z0-9+/]*$/,gi="AQgw",yi="AEIMQUYcgkosw048",ve=class extends T{mayBeBlank=!0;takesEmptyItem=!0;read(e,n,t,i){
return typeof e=="string"?((n.document.mayBeOdd||Ae(e))&&this.oddness(e,n,t,i),this.judgements.length===0?e:this.judged(e,e,n,t,i)):n.tolerant&&e instanceof y&&
V.test(e.text)?(this.inexact(n,t,i),this.judged(e.text,e.text,n,t,i)):this.wrongType(e,n,t,i)}plain(e){return e}write(e){return v(e)}take(e){if(typeof e!="strin\
g")throw this.refused();return e}oddness(e,n,t,i){let s=Ae(e)?"form blank":hi.test(e)?"form broken":mi.test(e)?"form decomposed":null;s!==null&&n.add(t+i,"form",
"warning",new c(s),this.subject)}},Qe=class extends ve{takesEmptyItem=!1;read(e,n,t,i){return typeof e=="string"?super.read(e,n,t,i):this.wrongType(e,n,t,i)}},en=class extends ve{mayBeBlank=!1;takesEmptyItem=!1;read(e,n,t,i){
return typeof e!="string"?this.wrongType(e,n,t,i):bi(e)?this.judged(e,e,n,t,i):this.wrongFormat(n,t,i)}};function bi(r){let e=r.endsWith("==")?2:r.endsWith("=")?
1:0,n=r.slice(0,r.length-e);if(r.length%4!==0||!pi.test(n))return!1;let t=n.slice(-1);return e===0||(e===2?gi:yi).includes(t)}var oe=class extends T{mayBeBlank=!1;read(){}plain(){return""}write(e){return e.text}take(e){if(!(e instanceof O))throw this.refused();return e}};var wi=["constructor","equals","hasOwnProperty","isPrototypeOf","propertyIsEnumerable","record","then","toJSON","toJson","toJsonString","toLocaleString","toStri\
ng","unknown","validate","valueOf","with"];function G(r){let[e="",...n]=r.split("_"),t=e+n.map(i=>i.charAt(0).toUpperCase()+i.slice(1)).join("");return wi.includes(
t)?`${t}_`:t}var Jt=JSON.rawJSON;function $t(r){return Pn(S(r,512,Math.max(1e6,r.length)).root)}function Pn(r){return r instanceof y?xi(r.text):r instanceof g?r.items.map(Pn):
r instanceof f?Object.fromEntries([...r.members].map(([e,n])=>[e,Pn(n)])):r}function xi(r){let e=Number(r);if(String(e)===r)return e;if(Jt!==void 0)return Jt.call(
JSON,r);if(!vi(String(e),r))throw new RangeError("A number has more digits than a double can hold. Write the packet with toJson().");return e}function vi(r,e){let[
n,t]=[Pt(r),Pt(e)];return n!==null&&t!==null&&n[0]===t[0]&&n[1]===t[1]}function Pt(r){let e=/^(-?)([0-9]+)(?:\.([0-9]+))?(?:[eE]([-+]?[0-9]+))?$/.exec(r);if(e===
null)return null;let[,n="",t="",i="",s="0"]=e,o=(t+i).replace(/^0+/,""),a=o.replace(/0+$/,"");return a===""?["0",0]:[n+a,Number(s)-i.length+o.length-a.length]}var w=class extends Error{reason;at;constructor(e,n){super(),this.reason=e,this.at=n}},ki=["NaN","Infinity","-Infinity","undefined"],qt={t:"true",f:"false",n:"n\
ull"},Si={'"':'"',"\\":"\\","/":"/",b:"\b",f:"\f",n:`
`,r:"\r",t:"	"},Ri=92,Ei=34,Oi=new TextDecoder("utf-8",{ignoreBOM:!0}),nn=class{at=0;bytes;end=0;behind="cut";limits;open=[];isFresh=!1;items=0;uncounted=0;constructor(e,n,t){
this.bytes=e,this.limits=n,this.begin(e,t)}document(){return this.broken(()=>{this.value(!1),this.rest()})}head(){try{for(this.value(!1);this.at<this.bytes.length;)
this.member();return!0}catch(e){if(e instanceof w)return!1;throw e}}goneOn(e,n){return this.begin(e,0),this.isFresh=n,this.items=0,this.uncounted=this.open.length,
this.broken(()=>this.rest())}begin(e,n){this.bytes=e,this.at=n,this.end=Ot(e),this.behind=this.end<e.length?"utf-8":"cut"}broken(e){try{e()}catch(n){if(n instanceof
w)return{reason:n.reason,at:n.at};throw n}return{reason:"syntax",at:this.bytes.length}}rest(){for(;this.open.length>0;)this.member();if(this.space(),this.at<this.
end||this.behind==="utf-8")throw new w(this.at<this.end?"trailing":"utf-8",this.at)}member(){let e=this.open[this.open.length-1]??null;if(this.space(),this.peek()===
(e===null?"]":"}")){this.at+=1,this.open.pop(),this.isFresh=!1;return}if(this.isFresh||this.take(","),this.isFresh=!1,e===null){this.open.length===this.uncounted&&
(this.items=-1),this.value(!0);return}this.key(e),this.space(),this.take(":"),this.value(!1)}key(e){this.space();let n=this.at;if(this.peek()!=='"')throw new w(
"syntax",this.at);let t=this.string();if(e.has(t))throw new w("repeated-key",n);e.add(t)}value(e){this.space();let n=this.peek();if("NIu-".includes(n)&&ki.some(
t=>this.isAt(t)))throw new w("not-a-number",this.at);if(!'"[{-0123456789tfn'.includes(n))throw new w("syntax",this.at);if(this.items+=e?1:0,e&&this.items>this.limits.
maxItems)throw new w("items",this.at);if(n==="["||n==="{"){if(this.open.length>=this.limits.maxLevels)throw new w("levels",this.at);this.at+=1,this.open.push(n===
"["?null:new Set),this.isFresh=!0}else n==='"'?this.string():n in qt?[...qt[n]??""].forEach(t=>this.take(t)):this.number()}string(){this.at+=1;let e="",n=this.at;
for(;;){let t=this.at<this.end?this.bytes[this.at]??0:0;if(t>=32&&t!==Ei&&t!==Ri){this.at+=1;continue}e+=Oi.decode(this.bytes.subarray(n,this.at));let i=this.peek();
if(i==='"')return this.at+=1,e;if(i!=="\\")throw new w("control",this.at);e+=this.escape(),n=this.at}}escape(){let e=this.at;this.at+=1;let n=this.peek();if(n===
"u")return this.unit(e);let t=Si[n];if(t===void 0)throw new w("escape",e);return this.at+=1,t}unit(e){let n=this.digitsOfUnit(e);if(n<55296||n>57343)return String.
fromCharCode(n);let t=xe(this.bytes.subarray(this.at,Math.min(this.at+6,this.end)));if(n>56319||!/^\\u[dD][c-fC-F][0-9A-Fa-f]{2}$/.test(t))throw new w("surrogat\
e",e);return this.at+=1,String.fromCharCode(n,this.digitsOfUnit(e))}digitsOfUnit(e){let n="";for(let t=0;t<4;t+=1){this.at+=1;let i=this.peek();if(!/^[0-9A-Fa-f]$/.
test(i))throw new w("escape",e);n+=i}return this.at+=1,parseInt(n,16)}number(){let e=this.at;this.goesOver("-",e),this.goesOver("0",e)||this.digits(e),this.goesOver(
".",e)&&this.digits(e),this.goesOver("eE",e)&&(this.goesOver("+-",e),this.digits(e))}digits(e){if(!"0123456789".includes(this.peek()))throw new w("syntax",this.
at);for(;this.goesOver("0123456789",e););}goesOver(e,n){if(this.at>=this.end||!e.includes(String.fromCharCode(this.bytes[this.at]??0)))return!1;if(this.at+=1,this.
at-n>100)throw new w("number",n);return!0}take(e){if(this.peek()!==e)throw new w("syntax",this.at);this.at+=1}peek(){if(this.at<this.end)return String.fromCharCode(
this.bytes[this.at]??0);throw new w(this.behind,this.end)}isAt(e){return this.at+e.length<=this.end&&xe(this.bytes.subarray(this.at,this.at+e.length))===e}space(){
for(;this.at<this.end&&We(this.bytes[this.at]);)this.at+=1}};function tn(r,e){if(rn(r)>100)return null;let n=Ht(r),t=e.map(Ht),i=t.findIndex(a=>a.join("")===n.join(""));if(i>=0)return e[i]??null;let s=3,o=null;return t.forEach(
(a,l)=>{let d=Ti(n,a,s);d<s&&2*d<Math.min(n.length,a.length)&&(s=d,o=e[l]??null)}),o}function _t(r,e){if(rn(r)>100)return null;let n=Kt(r);return e.find(t=>t!==
r&&Kt(t)===n)??null}function ae(r){let e=0,n=r.length;for(;e<n&&Ut(r.charCodeAt(e));)e+=1;for(;n>e&&Ut(r.charCodeAt(n-1));)n-=1;return r.slice(e,n)}function $n(r){
return r.replace(/^0+(?=[^])/u,"")}function rn(r){return r.length-(r.match(/[\ud800-\udbff]/g)?.length??0)}function Ut(r){return r===32||r>=9&&r<=13}function sn(r){
return r.replace(/[A-Z]/g,e=>e.toLowerCase())}function Ht(r){return[...sn(r).replace(/[_\-\t-\r ]/g,"")]}function Kt(r){return $n(sn(ae(r)))}function Ti(r,e,n){
if(Math.abs(r.length-e.length)>=n)return n;let t=Array.from({length:e.length+1},(i,s)=>s);for(let[i,s]of r.entries()){let o=[i+1];for(let[a,l]of e.entries()){let d=(t[a]??
0)+(s===l?0:1);o.push(Math.min(d,(t[a+1]??0)+1,(o[a]??0)+1))}if(t=o,Math.min(...t)>=n)return n}return t[e.length]??n}var zt=[239,187,191],Ni=["<!doctype html","<html","<head","<body"],ji=[["PK","zip"],["%PDF","pdf"],["ÐÏà¡±á","ole"]],qn=class r{lines;characters;size;constructor(e=0,n=0,t=0){
this.lines=e,this.characters=n,this.size=t}static top(e){return Wt(e)?new r(0,-1):new r}behind(e){let n=0,t=this.characters;for(let i of e)i===10?(n+=1,t=0):(i&
192)!==128&&(t+=1);return new r(this.lines+n,t,this.size+e.length)}};function Wt(r){return zt.every((e,n)=>r[n]===e)}function Vt(r,e,n){let{reason:t,at:i}=Ci(r,
e,n);return Mi(t,i===null?null:qn.top(r).behind(r.subarray(0,i)),e)}function Mi(r,e,n){let t=e===null?{}:{line:String(e.lines+1),column:String(e.characters+1),byte:String(
e.size)},s={bytes:n.maxBytes,levels:n.maxLevels,items:n.maxItems}[r];return new c(`json ${r}`,s===void 0?t:{...t,max:String(s)})}function Ci(r,e,n){if(r.length>
e.maxBytes)return{reason:"bytes",at:null};let t=Wt(r)?zt.length:0,i=Ai(r.subarray(t))??(t>0&&!n?"bom":null);return i===null?new nn(r,e,t).document():{reason:i,at:null}}function Ai(r){let e=0;for(;We(r[e]);)e+=1;if(e===r.length)return"empty";if(r[e]===60){let t=sn(xe(r.subarray(e,e+14)));return Ni.some(i=>t.startsWith(i))?"html":
"xml"}if(Fi([r[0],r[1]]))return"utf-16";let n=xe(r.subarray(0,8));return ji.find(([t])=>n.startsWith(t))?.[1]??null}function Fi([r,e]){return r===255&&e===254||
r===254&&e===255||r===0||e===0}var ke=class extends Error{name="InvalidPacketError";findings;constructor(e){super(e.map(String).join(`
`)),this.findings=e}},Li=Object.freeze([]),Un=class{valid;value;findings;truncated;index;#e;#n;constructor(e,n,t,i,s,o,a){this.valid=e,this.value=n,this.findings=
t.length===0?Li:Object.freeze(t),this.truncated=i,this.index=s,this.#e=o,this.#n=a}get json(){return this.#e===null?null:Dt(this.#e,this.#n)}orThrow(){if(!this.
valid)throw new ke(this.findings);return this.value}};function Se(r,e,n,t=null,i=null,s=null){return new Un(r!==void 0,r??null,e,n,t,i,s)}var on=class{items;findings;valid;truncated;constructor(e,n,t,i){
this.items=e,this.findings=n,this.valid=t,this.truncated=i}get values(){return this.items.flatMap(e=>e.valid?[e.value]:[])}orThrow(){if(!this.valid)throw new ke(
this.findings);return this.values}};var Ii=Object.freeze([]);function j(r,e){return r[0]<=e&&e<=r[1]}var le=class r{document;tolerant;edition;limit;findings=[];errors=0;kept=null;isRest=!1;candidates=[];constructor(e,n){
this.document=e,this.tolerant=n.tolerant,this.edition=n.edition,this.limit=n.maxFindings}silent(){return new r(this.document,{tolerant:this.tolerant,edition:this.
edition,maxFindings:1})}apart(){return new r(this.document,{tolerant:this.tolerant,edition:this.edition,maxFindings:this.limit})}add(e,n,t,i,s=be){t==="error"&&
(this.errors+=1),this.findings.push(new ze(e,n,t,s,i))}cut(e){let n=e===0?this.findings:this.findings.slice(e);if(n.length<=this.limit)return n;let t=n.filter(s=>s.
severity==="error").length,i={error:this.limit,warning:Math.max(this.limit-t,0)};return n.filter(({severity:s})=>(i[s]-=1,i[s]>=0))}isCut(e){return this.findings.
length-e>this.limit}keep(e,n,t){let{kept:i}=this;i?.push({value:n,findings:this.since(e),truncated:this.isCut(e),index:i.length,node:t})}since(e){return this.findings.
length===e?Ii:this.cut(e).slice()}},M="request",C="response";var ln={root:null,text:"",mayBeOdd:!1};function Z(r,e,n){let t=Re(e,r.regulation.options(n)),i=t.document.root;if(t.document===ln)return Se(void 0,t.cut(0),!1);
let s=i instanceof f?r.table.read(i,t,"").value:Hn(i,t,N("record",r.id));return Se(t.errors===0?s:void 0,t.cut(0),t.isCut(0))}function Gt(r,e,n){let t=Re(e,r.regulation.
options(n)),i=t.document.root;t.kept=[],t.document!==ln&&Di(r,i,t);let s=Kn(t.kept,t.document);return new on(s,t.cut(0),t.errors===0,t.isCut(0))}function Di(r,e,n){
e instanceof f&&n.tolerant?(n.add("","form","warning",N("list",`list of ${r.id}`).form),an([e],r.table,n)):e instanceof g?an(e.items,r.table,n):Hn(e,n,N("list",
`list of ${r.id}`))}function an(r,e,n){let t=[],i=N("record",e.id);r.forEach((s,o)=>{let a=n.findings.length;n.kept=null;let l=s instanceof f?e.read(s,n,`/${o}`).
value:Hn(s,n,i,`/${o}`);t.push({value:l,findings:n.since(a),truncated:n.isCut(a),index:o,node:s})}),n.kept=t}function Hn(r,e,n,t=""){e.add(t,"type","error",n.wrong(
r))}function Kn(r,e){return Object.freeze((r??[]).map(({value:n,findings:t,truncated:i,index:s,node:o})=>Se(n,t,i,s,e,o)))}function Re(r,e){try{let n=Ft(r,e.maxBytes),
t=e.tolerant&&n.startsWith("\uFEFF"),i=new le(S(t?n.slice(1):n,e.maxLevels,e.maxItems),e);return t&&i.add("","form","warning",new c("form bom")),i}catch(n){if(!(n instanceof
p))throw n;let t=typeof r=="string"?_(r):r,i=new le(ln,e);return i.add("","json","error",Vt(t,e,e.tolerant)),i}}function Yt(r){return r.document!==ln}var J=class{values;unknown;constructor(e,n){this.values=e,this.unknown=n}};var Ee=class r{static record;constructor(e){let n=this.constructor.record,{values:t,unknown:i}=e instanceof J?e:Ji(n,e),{properties:s}=n.table,o=this;for(let a=0;a<
s.length;a+=1){let l=t[a];l!==void 0&&(o[s[a]]=l)}i!==null&&Object.defineProperty(o,"unknown",{value:i,enumerable:!0}),Object.freeze(this)}static read(e,n){return Z(
this.record,e,n)}static readList(e,n){return Gt(this.record,e,n)}validate(e={}){return Z(X(this),this.toJsonString(),e).findings}toJson(){return _(this.toJsonString())}toJsonString(){
return X(this).table.write(this)}toJSON(){return $t(this.toJsonString())}with(e){let n=this.constructor;return new n({...this,...Xt(X(this),e)})}equals(e){return this===
e||e instanceof r&&X(e)===X(this)&&Qt({...this},{...e})}toString(){return`[${X(this).id}]`}};Object.defineProperty(Ee.prototype,"unknown",{get:()=>new Map,configurable:!0});
Ye(Ee.prototype,Bi);function Bi(r,e){let{fields:n,properties:t}=X(r).table,i=r,s=n.flatMap(({entry:o},a)=>{let l=t[a]??"";return o.sensitive===!0||i[l]===void 0?
[]:[[l,i[l]]]});return`${X(r).id} ${e(Object.fromEntries(s))}`}function X(r){return r.constructor.record}function Xt(r,e){let n=new Map(Object.entries(r.former).
map(([t,i])=>[G(t),G(i)]));return n.size===0?e:Object.fromEntries(Object.entries(e).map(([t,i])=>[n.get(t)??t,i]))}function Ji(r,e){let{table:n}=r,{unknown:t,...i}=Xt(
r,e),s=n.properties.map((a,l)=>{let d=i[a],u=n.fields[l];return d===void 0?Pi(n,l):u?.take(d)}),o=Object.keys(i).find(a=>!n.properties.includes(a));if(o!==void 0)
throw new TypeError(`${r.id} has no ${o}.`);return new J(s,$i(t))}function Pi(r,e){let{fixed:n}=r.fields[e]?.constraints??{};return n===void 0?void 0:n.is}function $i(r){
if(r===void 0)return null;let n=(r instanceof Map?[...r]:Object.entries(r)).map(([t,i])=>{if(!(i instanceof O))throw new TypeError("Unknown members are raw JSON\
.");return[t,i]});return n.length===0?null:new Map(n)}function Qt(r,e){if(r===e)return!0;if(typeof r!="object"||typeof e!="object"||r===null||e===null)return!1;
if("equals"in r&&typeof r.equals=="function")return r.equals(e);let[n,t]=[Zt(r),Zt(e)];return n.length===t.length&&n.every(([i,s],o)=>t[o]?.[0]===i&&Qt(s,t[o]?.[1]))}
function Zt(r){return r instanceof Map?[...r]:Object.entries(r)}var E=Symbol("unreadable"),er="above.",P=h.of("0"),qi=h.of("1"),$=class{text;first;last;isAbove;way;constructor(e){this.text=e,this.isAbove=e.startsWith(er);let n=(this.
isAbove?e.slice(er.length):e).split(".");this.first=n[0]??"",this.last=n[n.length-1]??"",this.way=n.slice(0,-1)}home({members:e,above:n}){return n===null||!this.
isAbove&&e.has(this.first)?e:n}value(e){let n=this.end(e),t=ue(n)?n.operand(this.last):n;return t===null?e.zeroes.includes(this.text)?P:null:t===E?null:t}end(e){
let n=this.home(e);for(let t of this.way){let i=n.items(t),s=i?.[0];if(i?.length===0)return null;if(!ue(s))return E;n=s}return n}rows(e,n){let t=[this.home(e)];
for(let i of n?[...this.way,this.last]:this.way){let s=[];for(let o of t){let a=ue(o)?o.items(i):null;if(a===null||a.includes(E))return null;s.push(...a)}t=s}return t}};
function ce(r){if("left"in r)return Ui(r);if("parts"in r)return Ki(r.op==="or",r.parts.map(ce));let e=new $(r.field);switch(r.op){case"in":case"not in":return _i(
e,r.literals.map(_n),r.op==="not in");case"contains":return zi(e,_n(r.literal));default:return Wi(e,r.op==="present")}}function Q(r){if("field"in r){let e=new $(
r.field);return n=>e.value(n)}if(!("op"in r)){let e=_n(r);return()=>e}switch(r.op){case"sum":case"count":return Gi(new $(r.of),r.op==="sum",r.where);case"round":{
let e=Q(r.of);return n=>Zi(e(n),t=>t.to(r.places))}case"days":return Yi(new $(r.first.field),new $(r.last.field));default:return Vi(Q(r.left),r.op,Q(r.right))}}
function de(r){return r.flatMap(e=>"field"in e?[new $(e.field)]:"left"in e?de([e.left,e.right]):"parts"in e?de(e.parts):"first"in e?de([e.first,e.last]):"of"in e?
typeof e.of=="string"?[new $(e.of)]:de([e.of]):[])}function Ui({op:r,left:e,right:n}){let t=Q(e),i=Q(n);return(s,o)=>{let a=t(s),l=a===null?null:i(s);return a===
null||l===null?null:typeof a=="string"||typeof l=="string"?a===l==(r==="="):Hi(a,r,l,o)}}function Hi(r,e,n,t){switch(e){case"=":return r.minus(n).absolute().compare(
t)<=0;case"!=":return r.compare(n)!==0;case"<=":return r.compare(n.plus(t))<=0;case">=":return r.compare(n.minus(t))>=0;case"<":return r.compare(n)<0;default:return r.
compare(n)>0}}function Ki(r,e){return(n,t)=>{let i=e.map(s=>s(n,t));return i.includes(r)?r:i.includes(null)?null:!r}}function _i(r,e,n){return t=>{let i=r.value(
t);return i===null?null:e.some(s=>nr(s,i))!==n}}function zi(r,e){return n=>r.rows(n,!0)?.some(t=>!ue(t)&&t!==E&&nr(t,e))??null}function Wi(r,e){return n=>{let t=r.
end(n),i=ue(t)?t.isThere(r.last):t===null?!1:null;return i===null?null:i===e}}function Vi(r,e,n){return t=>{let i=r(t),s=n(t);if(!(i instanceof h)||!(s instanceof
h))return null;switch(e){case"+":return i.plus(s);case"-":return i.minus(s);case"*":return i.times(s);default:return i.by(s)}}}function Gi(r,e,n){let t=n===void 0?
null:ce(n),i=n===void 0?[]:de([n]),s=o=>{if(ue(o)&&t!==null){if(i.some(({first:l})=>o.isThere(l)===null))return null;if(t({members:o,above:null,zeroes:[]},P)!==
!0)return P}let a=e&&ue(o)?o.operand(r.last):qi;return a===null?P:a instanceof h?a:null};return o=>{let a=P;for(let l of r.rows(o,!e)??[E]){let d=l===E?null:s(l);
a=a===null||d===null?null:a.plus(d)}return a}}function Yi(r,e){return n=>{let t=r.value(n),i=e.value(n);return t instanceof h&&i instanceof h?h.of(String(Dn(i.whole())-
Dn(t.whole()))):null}}function _n(r){return"number"in r?h.of(r.number):r.text}function Zi(r,e){return r instanceof h?e(r):null}function nr(r,e){return r instanceof
h&&e instanceof h?r.compare(e)===0:r===e}function ue(r){return typeof r=="object"&&r!==null&&!(r instanceof h)}var tr=[],zn=class{severity;span;when;values;condition;constructor(e,n){this.severity=e.severity,this.span=n,this.when=e.when,this.values=e.is??tr,this.condition=
e.condition===void 0?null:ce(e.condition)}asks(e,n){if(!j(this.span,e))return!1;if(this.condition!==null)return this.condition({members:n.members(),above:null,zeroes:tr},
P)===!0;let t=this.when===void 0?void 0:n.plain(this.when);return this.when===void 0||t!==void 0&&this.values.includes(t)}};function Wn(r,e){return r===void 0?[]:
Gn(r).map(n=>new zn(n,e(n)))}function Vn(r,e,n){return r.find(t=>t.asks(e,n))?.severity??null}function Gn(r){return[r,...r.also??[]]}function rr({when:r,condition:e,
since:n,until:t}){return r===void 0&&e===void 0&&n===void 0&&t===void 0}var Yn=/yyyy|MM|M|dd|d|HH|mm|ss/g,Xi={yyyy:"(?<year>[0-9]{4})",MM:"(?<month>[0-9]{2})",M:"(?<month>[1-9][0-9]?)",dd:"(?<day>[0-9]{2})",d:"(?<day>[1-9][0-9]?)",HH:"\
(?<hour>[0-9]{2})",mm:"(?<minute>[0-9]{2})",ss:"(?<second>[0-9]{2})"},lr=["yyyy-MM-ddTHH:mm:ss","yyyy-MM-dd HH:mm:ss","yyyy-MM-ddTHH:mm","yyyy-MM-dd HH:mm"],Qi="\
(?<zone>Z|[+-](?:(?:0[0-9]|1[0-3]):[0-5][0-9]|14:00))?",ir={y:0,M:1,d:2,H:3,m:4,s:5};function un(r){return r.pattern!==void 0}var dn=class extends T{pattern;tokens;literals;isFixed;shape;zone;accepts;loose=null;constructor(e,n,t,i){
super(e,n),this.pattern=e.pattern??"",this.tokens=this.pattern.match(Yn)??[],this.literals=this.pattern.split(Yn),this.isFixed=this.tokens.every(s=>s.length>1),
this.shape=new RegExp(`^${ur(e)}$`),this.accepts=t,this.zone=i}read(e,n,t,i){if(typeof e!="string")return this.wrongType(e,n,t,i);let s=this.isFixed?this.fixed(
e):or(this.shape.exec(e),this.zone);if(s!==null)return this.found(s,n,t,i);if(n.tolerant){let o=ae(e);for(let a of this.looseShapes()){let l=or(a.exec(o),this.zone);
if(l!==null)return this.inexact(n,t,i),this.found(l,n,t,i)}}return this.wrongFormat(n,t,i)}plain(e){let[n,t,i,s,o,a]=sr(e);return x(n,4)+x(t)+x(i)+x(s)+x(o)+x(a)}operand(e){
return h.of(this.plain(e))}write(e){let n=sr(e),t="";for(let i=0;i<this.tokens.length;i+=1){let s=this.tokens[i];t+=this.literals[i]+x(n[ir[s.charAt(0)]],s.length)}
return v(t+this.literals[this.tokens.length])}sameness(e){return this.write(e)}take(e){let n=es[this.type.kind]??D;if(e instanceof n)return e;if(typeof e!="stri\
ng")throw this.refused();try{return n.parse(e)}catch{throw this.refused()}}found(e,n,t,i){let s=this.made(e);return this.judgements.length===0?s:this.judged(s,this.
plain(s),n,t,i)}made([e,n,t,i,s,o]){switch(this.type.kind){case"date":return new re(e,n,t);case"month":return new je(e,n);case"time":return new ie(i,s,o);default:
return new D(e,n,t,i,s,o)}}fixed(e){let n=[1,1,1,0,0,0];if(e.length!==this.pattern.length)return null;let t=0;for(let i=0;i<this.tokens.length;i+=1){let s=this.
literals[i]??"",o=this.tokens[i]??"";if(s!==""&&!e.startsWith(s,t))return null;t+=s.length;let a=0;for(let l=t+o.length;t<l;t+=1){let d=e.charCodeAt(t)-48;if(!(d>=
0&&d<=9))return null;a=a*10+d}n[ir[o.charAt(0)]??0]=a}return e.endsWith(this.literals[this.tokens.length]??"")&&dr(n)?n:null}looseShapes(){if(this.loose===null){
let n=[...lr.includes(this.pattern)?[this.type]:[],...this.accepts.filter(un)];this.loose=[this.shape,...n.map(t=>ts(t,this.zone))]}return this.loose}},es={date:re,
datetime:D,month:je,time:ie};function sr(r){return r instanceof D?[r.year,r.month,r.day,r.hour,r.minute,r.second]:r instanceof ie?[1,1,1,r.hour,r.minute,r.second]:
[r.year,r.month,r instanceof re?r.day:1,0,0,0]}function dr([r,e,n,t,i,s]){return Ce(r,e,n)&&Ue(t,i,s)}function or(r,e="Z"){if(r===null)return null;let{year:n="1",
month:t="1",day:i="1",hour:s="0",minute:o="0",second:a="0",zone:l}=r.groups??{},d=[Number(n),Number(t),Number(i),Number(s),Number(o),Number(a)];return dr(d)?l===
void 0?d:ns(d,Me(e)-Me(l)):null}function ns([r,e,n,t,i,s],o){let a=new Date(0);a.setUTCFullYear(r,e-1,n),a.setUTCHours(t,i+o,s);let l=a.getUTCFullYear();return l>=
1&&l<=9999?[l,a.getUTCMonth()+1,a.getUTCDate(),a.getUTCHours(),a.getUTCMinutes(),a.getUTCSeconds()]:null}function ts(r,e){let n=r.pattern??"",t=n.endsWith("ss")?
"(?:\\.[0-9]+)?":"";return new RegExp(`^${ur(r)}${t}${e!==void 0&&lr.includes(n)?Qi:""}$`)}function ur({pattern:r=""}){let e="",n=0;for(let t of r.matchAll(Yn))
e+=ar(r.slice(n,t.index))+(Xi[t[0]]??""),n=t.index+t[0].length;return e+ar(r.slice(n))}function ar(r){return r.replace(/[\\^$.*+?()[\]{}|/]/g,"\\$&")}function cr(r){let e="",n=!1;for(let t=0;t<r.length;t+=1){let i=r.charAt(t);if(i==="\\"){t+=1,e+=rs(n,r.charAt(t));continue}n=i==="["?!0:i==="]"?!1:n,e+=i}return new RegExp(
`^(?:${e})$`,"su")}function rs(r,e){return e==="&"||e==="~"||e==="-"&&!r?e:`\\${e}`}var fr="1900";function mr(r,e,n,t,i){let s=r.type.item??r.type,{length:o,pattern:a,range:l,period:d,fixed:u}=r.constraints??{},m=[];return o!==void 0&&m.push(ss(
o,e)),a!==void 0&&m.push(os(a,e)),l!==void 0&&is(s)&&m.push(as(l,e)),un(s)&&d!==void 0?m.push(ls(d,e)):un(s)&&s.pattern?.includes("yyyy")&&m.push(ds(e)),u!==void 0&&
m.push(us(u,e)),t!==null&&m.push(cs(s,n,t,i,e)),m}function hr(r){return(e,n,t,i)=>{for(let s of r[n.edition]??[])s(e,n,t,i)}}function is({kind:r}){return r==="i\
nteger"||r==="decimal"||r==="percent"}function ss(r,e){let{min:n=0,max:t=1/0}=r;return(i,s,o,a)=>{!(i.length<=t&&i.length>=2*n)&&!Zn(rn(i),r)&&s.add(o+a,"length",
r.severity,we("length",r),e)}}function os(r,e){let n=cr(r.is);return(t,i,s,o)=>{n.test(t)||i.add(s+o,"pattern",r.severity,new c("pattern",{pattern:r.is}),e)}}function as(r,e){
let n=r.min===void 0?null:h.of(r.min),t=r.max===void 0?null:h.of(r.max);return(i,s,o,a)=>{let l=h.of(i);(n!==null&&l.compare(n)<0||t!==null&&l.compare(t)>0)&&s.
add(o+a,"range",r.severity,we("range",r),e)}}function ls(r,e){let{first:n="",last:t="~"}=r;return(i,s,o,a)=>{(i<n||i>t)&&s.add(o+a,"range",r.severity,we("range",
r,["since","until"]),e)}}function ds(r){return(e,n,t,i)=>{e<fr&&n.add(t+i,"range","warning",new c("range year",{min:fr}),r)}}function us(r,e){return(n,t,i,s)=>{
n!==r.is&&t.add(i+s,"code",r.severity,new c("code fixed",{expected:r.is}),e)}}function cs(r,e,n,t,i){let s=new Map(n.codes.map(a=>[a.code,t.span(a)])),o=new Map(
n.codes.flatMap(a=>a.retired?[[a.code,t.editionAt(a.retired.since)]]:[]));return(a,l,d,u)=>{let m=s.get(a),U=m!==void 0&&j(m,l.edition);if(U&&(o.size===0||(o.get(
a)??1/0)>l.edition))return;let Pe={table:n.id,edition:t.editions[l.edition]??""};if(U)l.add(d+u,"code","warning",new c("code retired",Pe),i);else{let pe=e?null:
()=>_t(a,[...s.keys()]);l.add(d+u,"code",r.closed?"error":"warning",new c("code",Pe,pe),i)}}}function Zn(r,{min:e=0,max:n=1/0}){return e<=r&&r<=n}var De=/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?$/,fs=/^(-?(?:0|[1-9][0-9]*))\.0+$/,ms=/^-?[0-9]+(?:\.[0-9]+)?$/,hs=15;function Xn(r){return V.test(r)?r:fs.exec(r)?.[1]??
null}function Qn(r){return(r.writes??r.form)==="number"}var cn=class extends T{operand(e){return h.of(this.plain(e))}sameness(e){let n=this.plain(e);return n.includes(
".")?n.replace(/\.?0*$/,""):n}beyond(e,n,t,i,s,o){let a={[e==="scale"?"scale":"digits"]:String(n),met:String(t)};i.add(s+o,"range","error",new c(`range ${e}`,a),
this.subject)}},fn=class extends cn{emptyIsAbsent;before;scale;isWritten;constructor(e,n){super(e,n),this.emptyIsAbsent=e.form!=="number",this.scale=e.scale??0,
this.before=(e.digits??0)-this.scale,this.isWritten=Qn(e)}read(e,n,t,i){return e instanceof y?this.ofToken(e,n,t,i):typeof e=="string"?this.ofText(e,n,t,i):this.
wrongType(e,n,t,i)}write(e){let n=this.plain(e);return this.isWritten?n:v(n)}ofToken(e,n,t,i){let s=this.type.form==="text",o=s&&!n.tolerant?null:this.digitsOf(
e.text);return o===null||o!==e.text&&!n.tolerant?this.wrongType(e,n,t,i):this.counted(o,s||o!==e.text,n,t,i)}ofText(e,n,t,i){let s=this.shape.test(e);if(this.type.
form==="number")return n.tolerant&&s?this.counted(e,!0,n,t,i):this.wrongType(e,n,t,i);if(s)return this.counted(e,!1,n,t,i);let o=n.tolerant?ps(e):"";return this.
shape.test(o)?this.counted(o,!0,n,t,i):this.wrongFormat(n,t,i)}counted(e,n,t,i,s){let o=gr(e),a=this.scaled(o);if(!t.tolerant&&this.type.exact&&a.length>o.length)
return this.wrongFormat(t,i,s);let l=t.tolerant?a:o;(n||l!==o)&&this.inexact(t,i,s);let[d,u]=yr(l);return d>this.before?this.beyond(this.type.kind==="integer"?"\
digits":"whole",this.before,d,t,i,s):u>this.scale?this.beyond("scale",this.scale,u,t,i,s):this.judged(this.made(l),l,t,i,s)}},mn=class extends fn{shape=V;isSafe;constructor(e,n){
super(e,n),this.isSafe=(e.digits??0)<=hs}take(e){if(!(typeof e=="number"&&Number.isSafeInteger(e))&&typeof e!="bigint")throw this.refused();return this.isSafe?Number(
e):BigInt(e)}made(e){return this.isSafe?Number(e):BigInt(e)}digitsOf(e){return Xn(e)}scaled(e){return e}},hn=class extends fn{shape=De;take(e){return H.kept(this.
scaled(pr(e,()=>this.refused()).digits))}plain(e){return e.digits}made(e){return H.kept(e)}digitsOf(e){return De.test(e)?e:null}scaled(e){let n=this.type.scale??
0,[t="",i=""]=e.split("."),s=i.length>n&&/^0+$/.test(i.slice(n))?i.slice(0,n):i,o=this.type.exact?s.padEnd(n,"0"):s;return o===""?t:`${t}.${o}`}},pn=class extends cn{read(e,n,t,i){
if(e instanceof y&&n.tolerant)return De.test(e.text)?this.counted(e.text,!0,n,t,i):this.wrongType(e,n,t,i);if(typeof e!="string")return this.wrongType(e,n,t,i);
let s=e.endsWith("%"),o=s?e.slice(0,-1):e,a=s===this.type.sign;return De.test(o)&&(a||n.tolerant)?this.counted(o,!a,n,t,i):this.wrongFormat(n,t,i)}plain(e){return e.
digits}write(e){let n=this.plain(e);return v(this.type.sign?`${n}%`:n)}take(e){return pr(e,()=>this.refused())}made(e){return H.kept(e)}counted(e,n,t,i,s){let o=gr(
e),[a,l]=yr(o),d=this.type.digits??0;return n&&this.inexact(t,i,s),a+l>d?this.beyond("digits",d,a+l,t,i,s):this.judged(this.made(o),o,t,i,s)}};function pr(r,e){
if(!(r instanceof H)&&(typeof r!="string"||!De.test(r)))throw e();return H.of(r)}function ps(r){let e=ae(r);return ms.test(e)?e.replace(/^(-?)0+(?=[0-9])/,"$1"):
""}function gr(r){return r.charCodeAt(0)===45&&/^-[0.]*$/.test(r)?r.slice(1):r}function yr(r){let e=r.charCodeAt(0)===45?1:0,n=r.indexOf("."),t=n<0?r.length:n;return[
t-e===1&&r.charCodeAt(e)===48?0:t-e,n<0?0:r.length-n-1]}var gn=class extends T{emptyIsAbsent;known;isWritten;constructor(e,n,t){super(e,n),this.emptyIsAbsent=e.form!=="number",this.known=t,this.isWritten=Qn(e)}read(e,n,t,i){
let s=this.met(e,n.tolerant),o=e instanceof y?e.text:e,a=s===o&&this.type.form!==(e instanceof y?"text":"number");return s===null||!(a||n.tolerant)?this.wrongType(
e,n,t,i):(a||this.inexact(n,t,i),this.judged(s,s,n,t,i))}plain(e){return e}write(e){let n=e;return this.isWritten&&V.test(n)?n:v(n)}take(e){if(typeof e!="string")
throw this.refused();return e}met(e,n){if(e instanceof y)return Xn(e.text);if(typeof e!="string")return null;let t=n?this.mended(e):e;return this.type.form==="n\
umber"&&!this.known.has(t)&&!V.test(t)?null:t}mended(e){let n=ae(e);return[e,n,$n(n)].find(t=>this.known.has(t))??e}},yn=class extends T{emptyIsAbsent;yes;no;constructor(e,n){
super(e,n),this.yes=e.true??null,this.no=e.false??null,this.emptyIsAbsent=e.true!==void 0}read(e,n,t,i){let s=this.yes===null?typeof e=="boolean"?e:null:e===this.
yes?!0:e===this.no?!1:null;if(s!==null)return this.judged(s,this.plain(s),n,t,i);let o=n.tolerant?gs(e):null;return o!==null?(this.inexact(n,t,i),this.judged(o,
this.plain(o),n,t,i)):this.yes!==null&&typeof e=="string"?this.wrongFormat(n,t,i):this.wrongType(e,n,t,i)}plain(e){return(e===!0?this.yes:this.no)??String(e)}write(e){
return this.yes===null?String(e):v(this.plain(e))}take(e){if(typeof e!="boolean")throw this.refused();return e}};function gs(r){if(typeof r=="boolean")return r;
let e=r instanceof y?r.text:r;return typeof e!="string"?null:/^(?:[Tt][Rr][Uu][Ee]|1)$/.test(e)?!0:/^(?:[Ff][Aa][Ll][Ss][Ee]|0)$/.test(e)?!1:null}function br(r,{subject:e,accepts:n,zone:t,codes:i}){switch(r.kind){case"text":return new ve(r,e);case"url":return new Qe(r,e);case"base64":return new en(r,e);case"\
json":return new oe(r,e);case"code":return new gn(r,e,new Set((i?.codes??[]).map(s=>s.code)));case"integer":return new mn(r,e);case"decimal":return new hn(r,e);case"\
percent":return new pn(r,e);case"flag":return new yn(r,e);default:return new dn(r,e,n,t??void 0)}}var bn=class{entry;wire;#e;#n=null;constructor(e,n){this.entry=e,this.wire=e.wire,this.#e=n}get name(){let{vi:e,en:n}=this.entry.label;return{vi:`${this.wire} (${e}\
)`,en:`${this.wire} (${n})`}}get label(){let{vi:e,en:n}=this.entry.label;return{wire:this.wire,vi:e,en:n}}get source(){let{document:e,regulation:n}=this.#e,{source:t,
confidence:i,row:s}=this.entry;return this.#n??=n.citation(t??e.source,i??e.confidence,s),this.#n}get record(){return this.#e.document.record}},wn=class{name=be.
name;label=null;#e;constructor(e){this.#e=e}get source(){let{document:e,regulation:n}=this.#e;return n.citation(e.source,e.confidence,void 0)}get record(){return this.#e.
document.record}};var ys=new c("forbidden"),bs={required:new c("required"),"required blank":new c("required blank")},xn=class extends bn{step;index;constraints;span;byEdition;isList;isPayload;kind;emptyIsAbsent;item;owner;isText;whole;each;nested_=null;constructor(e,n,t){
super(e,t);let{type:i,role:s}=e;this.owner=t,this.index=n,this.step=b(e.wire),this.constraints=e.constraints??{},this.span=t.regulation.span(e),this.isList=i.item!==
void 0,this.item=i.item??i,this.whole=Xe(i),this.each=this.isList?Xe(this.item):this.whole,this.isText=i.kind==="text"||i.kind==="url",this.isPayload=(s==="data"||
s==="result")&&this.item.kind==="record",this.byEdition=this.constraintsByEdition(),this.kind=this.item.kind==="record"?null:this.made(),this.emptyIsAbsent=this.
kind!==null&&!this.isList&&this.kind.emptyIsAbsent}isFilled(e){return k(e)&&!(this.isText&&typeof e=="string"&&Ae(e))}isAbsent(e,n){return e===null||e===""&&(n||
this.emptyIsAbsent)}read(e,n,t,i,s,o,a){if(!j(this.span,n.edition)){let l=this.owner.regulation.editions[n.edition]??"";n.add(t+i,"unknown","warning",new c("unk\
nown edition",{edition:l}),this)}if(e===null||e===""){this.empty(e,n,t,i,a);return}return a!==null&&this.kind!==null&&!this.isFilled(e)?(this.missing(n,t+i,a,"r\
equired blank"),this.kind.read(e,n.silent(),t,i)):this.isList?this.list(e,n,t+i):this.kind===null?this.nested(e,n,t+i,null):this.kind instanceof oe?O.kept(Ge(n.
document,s,o,e)):this.kind.read(e,n,t,i)}missing(e,n,t,i="required"){e.add(n,"required",t,bs[i],this)}unwanted(e,n,t){e.add(n,"forbidden",t,ys,this)}unsent(e,n){
let{present:t}=this.constraints;t!==void 0&&e.add(n,"required",t.severity,new c("required present",{empty:t.empty}),this)}plain(e){return this.kind===null||this.
isList?"":this.kind.plain(e)}operand(e){return this.kind===null||this.isList?"":this.kind.operand(e)}write(e){return this.isList?`[${e.map(t=>this.one(t)).join(
",")}]`:this.one(e)}take(e){if(!this.isList)return this.taken(e);if(!Array.isArray(e))throw new TypeError(`${this.wire}: expected ${this.whole.words.words.en}.`);
return Object.freeze(e.map(n=>this.taken(n)))}get nestedIn(){return this.kind===null?this.nestedRecord:null}one(e){return this.kind===null?this.nestedRecord.write(
e):this.kind.write(e)}taken(e){return this.kind===null?this.nestedRecord.take(e):this.kind.take(e)}get nestedRecord(){return this.nested_??=this.owner.nested(this.
item.record??""),this.nested_}made(){let{document:e,regulation:n}=this.owner,t=this.item.kind==="code"?this.owner.codes(this.item.table??""):null,i=br(this.item,
{subject:this,accepts:this.entry.accepts??[],zone:n.zone,codes:t}),s=this.entry.sensitive===!0||e.sensitive===!0,o=l=>mr(l,this,s,t,n),a=this.byEdition.map(l=>o(
{...this.entry,constraints:l}));return i.judgements=a.length===0?o(this.entry):[hr(a)],i}constraintsByEdition(){let{regulation:e}=this.owner,{by_edition:n}=this.
entry;return n===void 0?[]:e.editions.map((t,i)=>n.find(s=>j(e.span(s),i))?.constraints??this.constraints)}empty(e,n,t,i,s){s!==null?this.missing(n,t+i,s):e===""&&
!this.emptyIsAbsent&&(n.tolerant?n.add(t+i,"form","warning",this.whole.form,this):this.wrong(e,n,t+i,this.whole))}list(e,n,t){let i=n.tolerant&&e instanceof f&&
this.kind===null;if(i)n.add(t,"form","warning",this.whole.form,this);else if(!(e instanceof g)){this.wrong(e,n,t,this.whole);return}let s=i?[e]:e.items,o=this.constraints.
unique===void 0?null:new Set,a=[];for(let d=0;d<s.length;d+=1){let u=this.itemOf(s[d]??null,n,t,d,o,i?null:e);u!==void 0&&a.push(u)}let l=this.byEdition.length===
0?this.constraints.items:this.byEdition[n.edition]?.items;return l!==void 0&&!(n.isRest&&this.isPayload)&&!Zn(s.length,l)&&n.add(t,"items",l.severity,we("items",
l),this),Object.freeze(a)}itemOf(e,n,t,i,s,o){return this.kind===null?k(e)?this.nested(e,n,`${t}/${i}`,s):this.wrongItem(e,n,`${t}/${i}`):e===null||e===""&&!this.
kind.takesEmptyItem?this.wrongItem(e,n,`${t}/${i}`):this.kind instanceof oe&&o!==null?O.kept(Lt(n.document,o,i)):this.kind.read(e,n,t,`/${i}`)}nested(e,n,t,i){if(!(e instanceof
f))return this.wrongItem(e,n,t);if(n.isRest&&this.isPayload)return this.keptApart(n,e,d=>this.nestedRecord.read(e,d,t).value);let s=n.findings.length,{value:o,slots:a}=this.
nestedRecord.read(e,n,t);this.isPayload&&n.keep(s,o,e);let{unique:l}=this.constraints;return l!==void 0&&i!==null&&this.unique(l,a,n,t,i),o}keptApart(e,n,t){let i=e.
apart(),s=t(i),o=e.kept?.length??0;return e.kept?.push({value:s,findings:i.cut(0),truncated:i.isCut(0),index:o,node:n}),s}alone(e,n,t){return e instanceof f?this.
nestedRecord.read(e,n,t).value:this.wrong(e,n,t,this.each)}unique(e,n,t,i,s){let o=this.nestedRecord.field(e.key),a=o===void 0?void 0:n[o.index];if(o===void 0||
a===void 0)return;let l=o.kind===null||o.isList?o.write(a):o.kind.sameness(a);s.has(l)&&t.add(i,"unique",e.severity,new c("unique",{key:e.key}),this),s.add(l)}wrong(e,n,t,i){
n.add(t,"type","error",i.wrong(e),this)}wrongItem(e,n,t){if(n.isRest&&this.isPayload&&this.isList)return this.keptApart(n,e,s=>this.wrong(e,s,t,this.each));let i=n.
findings.length;this.wrong(e,n,t,this.each),this.isPayload&&this.isList&&n.keep(i,void 0,e)}};var wr=6,xr=[],vn=class{entry;check;when;tolerance;named;shown;constructor(e){let{check:n,when:t=[],tolerance:i="0"}=e;this.entry=e,this.check=ce(n),this.when=t.
map(ce),this.tolerance=h.of(i),this.named=de([n,...t]),this.shown=e.shows_numbers===!0&&"left"in n?[Q(n.left),Q(n.right)]:[]}*broken(e){for(let[n,t]of this.scopes(
e))this.when.every(i=>i(t,P)===!0)&&this.check(t,this.tolerance)===!1&&(yield[n,this.numbers(t)])}*scopes(e){let{each:n}=this.entry;if(n===void 0){yield["",this.
counted({members:e,above:null,zeroes:xr})];return}for(let[t,i]of(e.items(n)??[]).entries())typeof i=="object"&&!(i instanceof h)&&(yield[`${b(n)}/${t}`,this.counted(
{members:i,above:e,zeroes:xr})])}counted(e){let{zeroes:n}=this.entry;return n!==void 0&&this.named.some(i=>i.home(e).isThere(i.first)===!0)?{...e,zeroes:n}:e}numbers(e){
let[n,t]=this.shown.map(i=>i(e));return n instanceof h&&t instanceof h?{stated:n.rounded(wr),computed:t.rounded(wr)}:{}}};var Oe=class{table;object;state;slots;quiet;constructor(e,n,t,i,s){this.table=e,this.object=n,this.state=t,this.slots=i,this.quiet=s}has(e){return this.table.field(
e)!==void 0}operand(e){let n=this.table.field(e),t=n===void 0?void 0:this.slots?.[n.index];if(n===void 0||t!==void 0)return n?.operand(t)??null;let i=this.table.
nodeOf(n,this.object,this.state);return i===void 0?null:this.slots===null?kr(n,i,this.silent()):E}isThere(e){let n=this.table.field(e),t=n===void 0?void 0:this.
table.nodeOf(n,this.object,this.state);return n===void 0||t===void 0?n!==void 0&&this.slots?.[n.index]!==void 0:(n.isList||n.kind===null?vr(n,t,this.state)!==null:
this.operand(e)!==E)?!0:null}items(e){let n=this.table.field(e),t=n===void 0?void 0:this.table.nodeOf(n,this.object,this.state);if(n===void 0||t===void 0)return[];
let i=vr(n,t,this.state);return i===null?null:i.map(s=>ws(n,s,this.silent()))}silent(){return this.quiet??=this.state.silent(),this.quiet}};function vr(r,e,n){return r.
isList&&e instanceof g?e.items:r.kind===null&&(!r.isList||n.tolerant)&&e instanceof f?[e]:null}function ws(r,e,n){let t=r.nestedIn;return t!==null?e instanceof f?
t.seen(e,n):E:e===null||e===""&&r.kind?.takesEmptyItem!==!0?E:kr(r,e,n)}function kr(r,e,n){let t=r.kind?.read(e,n,"","");return t===void 0?E:r.kind?.operand(t)??
E}var Sr="unknown",kn=class{fields;properties;needs;about;own;aliases;asked;conditional;demands;prohibitions;looks;rules;keys;subject;constructor(e){let{document:n,
regulation:t}=e,i={document:n,regulation:t,nested:o=>e.nested(o),codes:o=>e.codes(o)};this.about=e,this.fields=n.fields.map((o,a)=>new xn(o,a,i)),this.properties=
n.fields.map(({id:o})=>G(o)),this.own=new Map(this.fields.map(o=>[o.wire,o])),this.aliases=new Map(this.fields.flatMap(o=>(o.entry.aliases??[]).map(a=>[a,o]))),
this.asked=this.fields.filter(({constraints:o})=>"required"in o||"forbidden"in o||"present"in o);let s=o=>t.span(o);this.demands=this.fields.map(({constraints:{
required:o}})=>o===void 0||xs(o)?null:Wn(o,s)),this.prohibitions=this.fields.map(({constraints:{forbidden:o}})=>o===void 0?null:Wn(o,s)),this.looks={field:o=>this.
own.get(o),nodeOf:(o,a,l)=>this.standing(o,a,l)},this.conditional=this.fields.map(({constraints:o})=>this.own.get(o.required?.when??"")??null),this.rules=n.rules.
map(o=>new vn(o)),this.keys=this.fields.map(o=>`${v(o.wire)}:`),this.needs=n.fields.filter(et),this.subject=new wn({document:n,regulation:t})}get id(){return this.
about.document.record}playing(e){return this.fields.find(n=>n.entry.role===e)}field(e){return this.own.get(e)}claimed(e,n){let t=this.aliased(e,n);return[...e.keys()].
filter(i=>this.own.has(i)||t?.has(i))}read(e,n,t){let i=new Array(this.fields.length).fill(void 0),s=e.members,o=this.aliased(s,n.tolerant);if(this.isOthers(s,o,
n,t))return{value:void 0,slots:i};let a=new Sn(e,n,t,i,o),l=n.errors;for(let[d,u]of s){let m=this.own.get(d)??o?.get(d);m===void 0?a.unknownMember(d,u,()=>tn(d,
this.fields.map(U=>U.wire))):this.member(d,u,m,a)}return a.isRead=!0,this.missing(a),this.judge(a),{value:n.errors>l?void 0:this.about.make(new J(i,a.unknown)),
slots:i}}isOthers(e,n,t,i){let{others:s}=this.about;if(s===null)return!1;let o=this.keyOf(this.own.get(s.wire),e,n),a=o===null?void 0:e.get(o);return o===null||
typeof a!="string"||!s.wires.has(a)?!1:(t.add(i+b(o),"code","error",new c("code other",{wire:a,expected:s.name})),!0)}aliased(e,n){if(!n||this.aliases.size===0)
return null;let t=new Map,i=new Set;for(let s of e.keys()){let o=this.aliases.get(s);o!==void 0&&!i.has(o)&&!e.has(o.wire)&&(i.add(o),t.set(s,o))}return t.size>
0?t:null}write(e){let n=e,t="";for(let i=0;i<this.fields.length;i+=1){let s=this.fields[i],o=n[this.properties[i]??""],a=o===void 0?s?.constraints.present?.empty:
s?.write(o);a!==void 0&&(t+=`${t===""?"":","}${this.keys[i]}${a}`)}if(Object.hasOwn(n,Sr))for(let[i,s]of n[Sr])t+=`${t===""?"":","}${v(i)}:${s.text}`;return`{${t}\
}`}take(e){return this.about.take(e)}member(e,n,t,i){let{state:s,base:o}=i,a=e===t.wire,l=a?t.step:b(e);a||s.add(o+l,"alias","warning",new c("alias",{wire:t.wire}),
t);let d=t.isFilled(n)?null:this.required(t,i),u=t.read(n,s,o,l,i.node,e,d);u!==void 0&&(i.slots[t.index]=u)}missing(e){let{state:n,base:t,node:i,aliased:s}=e;for(let o of this.
asked){if(i.members.has(o.wire)||s!==null&&this.keyOf(o,i.members,s)!==null){this.forbidden(o,e);continue}let a=this.required(o,e);a!==null?o.missing(n,t+o.step,
a):j(o.span,n.edition)&&o.unsent(n,t+o.step)}}forbidden(e,n){let{state:t,base:i,node:s,aliased:o}=n,a=this.prohibitions[e.index]??null,l=a===null?null:this.keyOf(
e,s.members,o);if(a===null||l===null||!j(e.span,t.edition)||!k(s.members.get(l)??null))return;let d=Vn(a,t.edition,this.beside(n));d!==null&&e.unwanted(t,i+b(l),
d)}required(e,n){let t=e.constraints.required;if(t===void 0||!j(e.span,n.state.edition))return null;let i=this.demands[e.index]??null;if(i!==null)return Vn(i,n.
state.edition,this.beside(n));if(t.when===void 0)return t.severity;let s=this.conditional[e.index]??null,o=s===null?void 0:this.looked(s,n);return s!==null&&o!==
void 0&&(t.is??[]).includes(s.plain(o))?t.severity:null}beside(e){let{node:n,state:t,slots:i,isRead:s}=e;return{members:()=>new Oe(this.looks,n,t,s?i:null,null),
plain:o=>{let a=this.own.get(o),l=a===void 0?void 0:this.looked(a,e);return l===void 0?void 0:a?.plain(l)}}}looked(e,{node:n,state:t,aliased:i,slots:s}){let o=s[e.
index],a=o===void 0?this.keyOf(e,n.members,i):null;return a===null?o:e.read(n.members.get(a)??null,t.silent(),"","",n,a,null)}keyOf(e,n,t){return e===void 0||n.
has(e.wire)?e?.wire??null:t===null?null:[...t].find(([,i])=>i===e)?.[0]??null}seen(e,n){return new Oe(this,e,n,null,n)}nodeOf(e,n,t){let i=this.standing(e,n,t);
if(i!=="")return i;let s=this.aliased(n.members,t.tolerant);return this.required(e,new Sn(n,t,"",[],s))===null?i:void 0}standing(e,n,t){let i=this.keyOf(e,n.members,
this.aliased(n.members,t.tolerant)),s=i===null?null:n.members.get(i)??null;return e.isAbsent(s,t.tolerant)?void 0:s}judge({node:e,state:n,base:t,slots:i}){if(this.
rules.length===0)return;let s=new Oe(this,e,n,i,null);for(let o of this.rules){let{rule:a,severity:l,sentence:d}=o.entry;for(let[u,m]of o.broken(s))n.add(t+u,`r\
ule:${a}`,l,new c("",m,null,d),this.subject)}}},Sn=class{node;state;base;slots;aliased;unknown=null;isRead=!1;constructor(e,n,t,i,s){this.node=e,this.state=n,this.
base=t,this.slots=i,this.aliased=s}unknownMember(e,n,t){this.state.add(this.base+b(e),"unknown","warning",new c("unknown",{},t)),this.unknown??=new Map,this.unknown.
set(e,O.kept(Ge(this.state.document,this.node,e,n)))}};function et({since:r,until:e,constraints:n}){return r===void 0&&e===void 0&&n?.required!==void 0&&Gn(n.required).
some(rr)}function xs({condition:r,since:e,until:n,also:t}){return r===void 0&&e===void 0&&n===void 0&&t===void 0}var nt=class{#e;#n=null;#t=null;#r=null;constructor(e){this.#e=e}get#i(){return this.#n??=this.#e(),this.#n}get id(){return this.document.record}get label(){return this.
document.label}get regulation(){return this.#i.regulation}get type(){return this.#i.type}get document(){return this.#t??=gt(te(this.#i.document)),this.#t}get table(){
return this.#r===null&&(this.#r=this.#o(),this.#a()),this.#r}take(e){let n=this.type;if(e instanceof n)return e;if(typeof e!="object"||e===null||Array.isArray(e))
throw new TypeError(`${this.id}: expected an object.`);return new n(e)}get former(){return this.#i.former??{}}#o(){let{regulation:e,records:n={},tables:t={}}=this.#i,
i=this.type;return new kn({document:this.document,regulation:e,others:this.#s(),nested:s=>vs(I(new Map(Object.entries(n)),s,"record").record),codes:s=>I(new Map(
Object.entries(t)),s,"code table")[In],make:s=>new i(s),take:s=>this.take(s)})}#s(){let{services:e,regulation:n}=this.#i,t=this.document.fields.find(a=>a.role===
"service");if(e===void 0||t===void 0||this.document.kind!=="request")return null;let{services:i}=n.services(e),s=i.find(a=>a.request===this.document.record);if(s===
void 0)return null;let o=i.flatMap(a=>a.wire===void 0||a.wire===s.wire?[]:[a.wire]);return{wire:t.wire,name:s.wire??s.service,wires:new Set(o)}}#a(){for(let[e,n]of Object.
entries(this.former)){let t=G(n);Object.defineProperty(this.type.prototype,G(e),{configurable:!0,get(){return this[t]}})}}};function vs(r){return{id:r.id,get needs(){
return r.table.needs},read:(e,n,t)=>r.table.read(e,n,t),write:e=>r.table.write(e),take:e=>r.take(e),field:e=>r.table.field(e),seen:(e,n)=>r.table.seen(e,n)}}function Rr(r){
return new nt(r)}var ks=1e3;function tt(r,{editions:e}){let{mode:n="strict",edition:t,maxFindings:i=ks,maxBytes:s=67108864,maxLevels:o=64,maxItems:a=1e6}=r;if(n!=="strict"&&n!==
"tolerant")throw new RangeError(`There is no mode ${String(n)}.`);Rn("maxFindings",i,1,1/0),Rn("maxBytes",s,0,1/0),Rn("maxLevels",o,1,512),Rn("maxItems",a,0,1/0);
let l=t===void 0?e.length-1:e.indexOf(t);if(l<0)throw new RangeError(`There is no edition ${String(t)}.`);return{tolerant:n==="tolerant",edition:l,maxFindings:i,
maxBytes:s,maxLevels:o,maxItems:a}}function Rn(r,e,n,t){if(!Number.isInteger(e)||e<n||e>t)throw new RangeError(`${r} cannot be ${e}.`)}var Er="+07:00",En=class{#e;#n=new Map;#t=null;#r=null;#i=null;#o=null;constructor(e){this.#e=e}get#s(){return this.#t??=te(this.#e),this.#t}get editions(){return this.#r??=
Object.freeze(this.#s.editions.map(e=>e.edition)),this.#r}get zone(){return this.#s.zone??null}instant(e){return e.toInstant(this.zone??Er)}local(e){return D.fromInstant(
e,this.zone??Er)}options(e){return e!==void 0?tt(e,this):(this.#o??=tt({},this),this.#o)}editionAt(e){let n=this.editions.indexOf(e);if(n<0)throw new RangeError(
`There is no edition ${e}.`);return n}span({since:e,until:n}){return[e===void 0?0:this.editionAt(e),n===void 0?this.editions.length-1:this.editionAt(n)]}citation(e,n,t){
let i=e.map(a=>this.#a(a)),s=i.map(a=>a.vi).join("; "),o=i.map(a=>a.en).join("; ");return t===void 0?{vi:s,en:o,confidence:n}:{vi:s,en:o,row:String(t),confidence:n}}services(e){
let n=this.#n.get(e);return n===void 0&&(n=te(e),this.#n.set(e,n)),n}#a(e){this.#i??=new Map((this.#s.sources??[]).map(a=>[a.source,a.label]));let n=e.indexOf("\
 "),t=n<0?e:e.slice(0,n),{vi:i,en:s}=this.#i.get(t)??{vi:t,en:t},o=n<0?"":`, ${e.slice(n+1)}`;return{vi:i+o,en:s+o}}};function fe(r,{wire:e,aliases:n=[]},t){let i=r.get(e);if(i!==void 0||!t)return i;let s=[...r.keys()].find(o=>n.includes(o));return s===void 0?void 0:r.get(s)}function me(r,e,n){
for(let t of e){let i=fe(r,t,n);if(i!==void 0)return i}}function Be(r,e,n){return r.every(t=>k(fe(e,t,n)??null))}function Te(r){return r===void 0||!k(r)?!0:r instanceof
g?r.items.length===0:r instanceof f&&r.members.size===0}function rt(r,e,n){let t=r&&fe(e,r.entry,n);return t==null?r===void 0||!et(r.entry):it(r,t,n)}function it(r,e,n){
let t=r?.nestedIn??null;if(t===null)return!0;let i=r?.isList===!0&&e instanceof g;if(i&&e.items.length===0)return!0;if(r?.isList===!0&&!i&&!n)return!1;let s=i?e.
items[0]:e;return s instanceof f&&Be(t.needs,s.members,n)}function Or(r,e,n,t){let i=Z(r,n,t),s=r.table.playing("result");if(i.valid||e===r||s===void 0)return i;let o=Re(n,r.regulation.options(t)),{root:a}=o.document;if(!(a instanceof
f)||!Te(fe(a.members,s.entry,o.tolerant)))return i;let{value:l,findings:d,truncated:u}=Z(e,n,t);return Se(l===null?void 0:Ss(l,r),d,u)}function Ss(r,e){let n=r,
{fields:t,properties:i}=e.table,s=i.map((l,d)=>t[d]?.entry.role==="result"?void 0:n[l]),o=n.unknown,a=e.type;return new a(new J(s,o!==null&&o.size>0?o:null))}var st=class{#e;#n=null;#t=null;constructor(e){this.#e=e}get#r(){return this.#n??=this.#e(),this.#n}get id(){return this.#r.id}get wire(){return this.entry.wire??
null}get label(){return this.entry.label}get direction(){return this.entry.direction}request(e){return this.requestInfo.take(e)}response(e){return this.responseInfo.
take(e)}readRequest(e,n){return Z(this.requestInfo,e,n)}readResponse(e,n){return Or(this.responseInfo,this.bareInfo,e,n)}get entry(){return this.#t??=I(new Map(
this.document.services.map(e=>[e.service,e])),this.id,"service"),this.#t}get document(){return this.#r.regulation.services(this.#r.services)}get regulation(){return this.#r.
regulation}get requestInfo(){return this.#r.request}get responseInfo(){return this.#r.response}get bareInfo(){return this.#r.bareResponse}};function Tr(r){return new st(
r)}function ee(r,e){return e===M?r.requestInfo.table.playing("data"):r.responseInfo.table.playing("result")}function ot(r){return r.entry.needs.filter(e=>e.role===
"parameter")}var Rs=[M,C],On=class{services;document;path;constructor(e,n){this.services=e,this.document=n,this.path=b(this.keys("service")[0]?.wire??"service")}keys(e){return this.
document.message_keys[e]??[]}kind(e,n,t){let i=s=>me(e,this.keys(s),t)!==void 0;return i("error")?C:i("service")||n!==null&&Es(e,n,t)?M:["session","message","re\
sult"].some(i)?C:M}ofRequest(e,n){let{tolerant:t}=n,i=me(e,this.keys("service"),t);if(i===void 0||!k(i)){let a=this.services.filter(({entry:l})=>l.is_nameless===
!0&&Be(l.needs,e,t));return this.only(a,"required service",this.services,e,n)}if(typeof i!="string")return n.add(this.path,"type","error",N("text").wrong(i)),null;
let s=this.services.filter(a=>a.wire===i);if(s.length===1)return s[0]??null;if(s.length>0){let a=s.filter(l=>Be(ot(l),e,t));return this.only(a,"code ambiguous",
s,e,n)}let o=tn(i,this.services.flatMap(a=>a.wire??[]));return this.only([],"code service",this.services,e,n,o)}unplaced(e,n,t,i,s=null){let o=u=>s!==null&&u.wire===
s,a=[...n.filter(o),...n.filter(u=>!o(u))];t.candidates=a.map(u=>u.id);let l=a.map(u=>this.named(u)).join(", "),d={...s===null?{}:{near:s},...l===""?{}:{candidates:l}};
t.add(i+this.path,e.split(" ")[0]??e,"error",new c(e,d))}bareResponse(e,n){let t=me(e,this.keys("session"),n)!==void 0,i=this.document.bare_responses,s=(i.find(
o=>o.has_session===t)??i[0])?.record;return this.services.find(o=>o.entry.bare_response===s)?.bareInfo??null}answering(e,n){return this.services.filter(({entry:i})=>i.
response!==i.bare_response).filter(i=>rt(ee(i,C),e,n))}isBare(e,n){return Te(me(e,this.keys("result"),n))}ofList(e,n,t){return this.services.filter(i=>at(i,n).some(
s=>it(ee(i,s),e,t)))}only(e,n,t,i,s,o=null){if(e.length===1)return e[0]??null;let{tolerant:a}=s,l=d=>Be(ot(d),i,a)&&rt(ee(d,M),i,a);return this.unplaced(n,t.filter(
l),s,"",o),null}named({id:e,wire:n}){return n===null?e:this.services.filter(t=>t.wire===n).length>1?`${n} (${e})`:n}};function at(r,e){return Rs.filter(n=>{let t=e===
null||e===n?ee(r,n):void 0;return t?.isList===!0&&t.nestedIn!==null})}function Es(r,e,n){let t=e.responseInfo.table.claimed(r,n);return e.requestInfo.table.claimed(
r,n).some(i=>!t.includes(i))}function Nr(r){let e=null;return(n,t={})=>(e??=Os(r()),e(n,t))}function Os({regulation:r,services:e,each:n}){let t=new dt(new On(n,r.services(e))),i=new Map(n.map(
s=>[s.id,s]));return(s,{service:o,kind:a,...l})=>{let d=r.options(l),u=o===void 0?null:I(i,typeof o=="string"?o:o.id,"service");if(a!==void 0&&a!==M&&a!==C)throw new RangeError(
`There is no kind of message ${String(a)}.`);let m=Re(s,d);return Yt(m)?t.judged(m,u,a??null,d):jr(m,{value:void 0,service:u,kind:a??null})}}var dt=class{resolver;constructor(e){
this.resolver=e}judged(e,n,t,i){return e.kept=[],jr(e,this.placed(e,n,t,i))}placed(e,n,t,i){let{root:s}=e.document;if(s instanceof g)return this.list(s,n,t,e);if(!(s instanceof
f))return lt(s,e,!1),{value:void 0,service:n,kind:t};if(e.tolerant&&t!==M&&this.goesInside(s,e,i)){let a=b([...s.members.keys()][0]??"");return e.add(a,"form","\
warning",new c("form encoded-twice")),this.response(e.document.root,a,n,e)}return(t??this.resolver.kind(s.members,n,e.tolerant))===C?this.response(s,"",n,e):this.
request(s,n,e)}request(e,n,t){let i=n??this.resolver.ofRequest(e.members,t);return{value:i?.requestInfo.table.read(e,t,"").value,service:i,kind:M}}response(e,n,t,i){
let{members:s}=e,{tolerant:o}=i;if(t===null){let u=this.resolver.bareResponse(s,o)?.table.read(e,i,n).value;return this.resolver.isBare(s,o)||this.resolver.unplaced(
"required service",this.resolver.answering(s,o),i,n),{value:u,service:null,kind:C}}let a=ee(t,C);return{value:(Te(a&&fe(s,a.entry,o))?t.bareInfo:t.responseInfo).
table.read(e,i,n).value,service:t,kind:C}}list(e,n,t,i){let{tolerant:s}=i;if(n===null)return lt(e,i,s),this.resolver.unplaced("required service",this.resolver.ofList(
e,t,s),i,""),{value:void 0,service:null,kind:t};let o=at(n,t)[0];lt(e,i,s&&o!==void 0);let a=o===void 0?null:ee(n,o)?.nestedIn;return a&&an(e.items,a,i),{value:void 0,
service:n,kind:o??t}}goesInside(e,n,{maxLevels:t,maxItems:i}){let s=e.members.size===1?me(e.members,this.resolver.keys("message"),!0):void 0;if(typeof s!="strin\
g")return!1;try{let o=S(s,t,i);return o.root instanceof f?(n.document=o,!0):!1}catch(o){if(o instanceof p)return!1;throw o}}};function lt(r,e,n){let t=N("messag\
e");n?e.add("","form","warning",t.form):e.add("","type","error",t.wrong(r))}function jr(r,{value:e,service:n,kind:t}){let i=Object.freeze(r.cut(0)),s=r.errors===
0,o=s&&e!==void 0?e:null;return Object.freeze({valid:s,service:n,kind:t,candidates:r.candidates,value:o,records:Kn(r.kept,r.document),findings:i,truncated:r.isCut(
0),orThrow(){if(o===null)throw new ke(i);return o}})}var Tn=class{regulation;records;readMessage;#e;#n=null;constructor(e){this.#e=e,this.regulation=new En(e.regulation),this.records=Ts(e,this.regulation);let n=e.
services;this.readMessage=Nr(()=>({regulation:this.regulation,services:n,each:[...this.services.values()]}))}get services(){return this.#n??=js(this.#e,this.regulation,
this.records),this.#n}};function ut(r){return new Tn(r)}function Ts(r,e){let n={};for(let[i,s]of Object.entries(r.code_tables))n[i]=bt({},s);let t={};for(let[i,
s]of Object.entries(r.records))t[i]=Ns(()=>({regulation:e,document:s,records:t,tables:n,services:r.services}));return new Map(Object.entries(t))}function Ns(r){
let e=class extends Ee{static record=Rr(()=>({...r(),type:e}))};return e}function js(r,e,n){let t=e.services(r.services).services,i=s=>I(n,s,"record").record;return new Map(
t.map(s=>[s.service,Tr(()=>({id:s.service,regulation:e,services:r.services,request:i(s.request),response:i(s.response),bareResponse:i(s.bare_response)}))]))}var Ms=/"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+/g,Cs="  ";function Mr(r){return Ar(r,!0)}function Cr(r){return Ar(r,!1)}function Ar(r,e){let n=r.replace(/^\ufeff/,
"");try{S(n,512,1/0)}catch(i){if(i instanceof p)return null;throw i}let t=n.match(Ms)??[];return e?As(t):t.join("")}function As(r){let e=[],n=0,t=()=>{e.push(`
${Cs.repeat(n)}`)};for(let[i,s]of r.entries()){let o=r[i-1]??"";s==="}"||s==="]"?(n-=1,o!=="{"&&o!=="["&&t()):(o==="{"||o==="[")&&t(),e.push(s===":"?": ":s),s===
"{"||s==="["?n+=1:s===","&&t()}return`${e.join("")}
`}var Fs=96,Ls=L("•••••"),Is={vi:"có",en:"yes"},Ds={vi:"không",en:"no"},Bs={vi:"không có giá trị",en:"no value"},Js={vi:"để trống",en:"empty"},
Ps={vi:"danh sách trống",en:"empty list"},$s={vi:"bản ghi trống",en:"empty record"};function L(r){return{vi:r,en:r}}function R(r,e,n="plain",t="",i=""){return{
text:r,sent:e,look:n,code:t,href:i}}var Nn=class{#e;#n;constructor(e,n){this.#e=e,this.#n=n}masked(e){return e===null||e===""||e instanceof g&&e.items.length===
0||e instanceof f&&e.members.size===0?this.empty(e):R(Ls,"","masked")}empty(e){let[n,t]=e===null?[Bs,"null"]:e===""?[Js,""]:e instanceof g?[Ps,"[]"]:[$s,"{}"];return R(
n,t,"empty")}leaf(e,n){if(!k(e))return this.empty(e);let t=e instanceof y?e.text:String(e),i=n?.kind??null,s=i?.type.kind??"json";if(n===null||i===null||s==="js\
on")return R(L(Ne(t)),t);let o=i.read(e,this.#e.silent(),"","");return o===void 0?R(L(Ne(t)),t,"odd"):this.#t(s,o,i.plain(o),t,i.type.table??"")}#t(e,n,t,i,s){switch(e){case"\
date":case"datetime":case"month":case"time":return R(L(Us(e,t)),i);case"code":{let o=this.#n[s]?.codes.find(({code:a})=>a===t)?.label;return o===void 0?R(L(Ne(i)),
i):R(o,i,"plain",t)}case"flag":return R(n===!0?Is:Ds,i,"plain",i);case"percent":return R(L(`${t}%`),i);case"base64":return i.length>Fs?qs(i):R(L(Ne(i)),i);case"\
url":return R(L(Ne(i)),i,"plain","",/^https?:\/\//i.test(i)?i:"");case"integer":case"decimal":return R(L(i),i,"number");default:return R(L(Ne(i)),i)}}};function qs(r){
let e=r.length/4*3-(r.endsWith("==")?2:r.endsWith("=")?1:0);return R({vi:`tệp, ${e} byte`,en:`file, ${e} bytes`},"","file")}function Us(r,e){let n=`${e.slice(
6,8)}/${e.slice(4,6)}/${e.slice(0,4)}`,t=`${e.slice(8,10)}:${e.slice(10,12)}${e.slice(12)==="00"?"":`:${e.slice(12)}`}`;return{date:n,month:n.slice(3),time:t,datetime:`${n}\
 ${t}`}[r]??e}function Ne(r){return r.replaceAll(`\r
`,`
`)}var he={label:null,wire:"",field:null,record:null,isSensitive:!1,isKnown:!0,isJson:!1,isList:!1};function Ir(r,e){let n=Br(r.replace(/^\ufeff/,""));if(n===null)
return null;let[t,i]=Ks(n.root,e),s=new mt(n,e).draw(t,{...he,...Hs(t,e)},i,!1);return"cells"in s?s:{...Je(he,i),cells:[s]}}function Hs(r,{contract:e,record:n,service:t,
kind:i,sdk:s}){if(n!==null)return{record:n};let o=e.services.services.find(m=>m.service===t?.id);if(o===void 0){let m=Dr(r,{contract:e,kind:i,sdk:s});return m===
null?{isKnown:!1}:{record:m.record}}let a=i==="response"?o.response:o.request;return r instanceof g?{record:(i===null?[o.request,o.response]:[a]).flatMap(m=>s.records.
get(m)?.record.document.fields??[]).filter(({role:m})=>m==="data"||m==="result").map(({type:m})=>m.item?.record).find(m=>m!==void 0)??null}:{record:a}}function Dr(r,{
contract:e,kind:n,sdk:t}){if(!(r instanceof f))return null;let i={request:["request"],response:["bare_response","response"],any:["request","response"]},s=new Set(
e.services.services.flatMap(l=>i[n??"any"].map(d=>l[d]))),o=null,a=0;for(let l of s){let d=t.records.get(l)?.record.document,u=d?.fields.filter(({wire:m})=>r.members.
has(m)).length??0;d!==void 0&&u>a&&([o,a]=[d,u])}return o}function Ks(r,{service:e,found:n}){let[t,...i]=r instanceof f?r.members:[];if(e===null||t===void 0||i.
length>0||typeof t[1]!="string"||![...n].includes(b(t[0])))return[r,""];let s=Br(t[1]);return s?.root instanceof f?[s.root,b(t[0])]:[r,""]}function Br(r){try{return S(
r,512,1/0)}catch(e){if(e instanceof p)return null;throw e}}var ft=r=>r instanceof g||r instanceof f,Fr=r=>r instanceof g&&r.items.some(ft),Lr=r=>r instanceof g?
r.items.length===0:r.members.size===0;function Je({label:r,wire:e},n,t=null){return{label:r,wire:e,path:n,items:t,cells:[],sections:[],unknown:null}}var mt=class{#e;#n;#t;#r;constructor(e,n){
let{regulation:t}=n.sdk;this.#e=n,this.#n=new Set([...n.found].flatMap(o=>o.split("/").map((a,l,d)=>d.slice(0,l+1).join("/"))));let i={tolerant:n.tolerant,edition:t.
editions.indexOf(n.edition),maxFindings:1},s=n.record===null&&n.service===null?Dr(e.root,n):null;this.#r=s?.fields.find(({role:o})=>o==="data"||o==="result")?.wire??
null,this.#t=new Nn(new le(e,i),n.contract.code_tables)}draw(e,n,t,i){if(!ft(e))return this.#s(n,t,[this.#o(e,n,i)]);let s=e instanceof f&&n.record!==null;return Lr(
e)&&!(s&&this.#n.has(t))?this.#s(n,t,[this.#t.empty(e)]):n.record===null&&this.#i(e,n,i)?this.#s(n,t,[this.#t.masked(e)]):e instanceof f?this.#a(e,n,t,i):Fr(e)?
this.#d(e,n,t,i):this.#s(n,t,e.items.map(o=>this.#o(o,n,i)))}#i(e,n,t){return this.#e.masks?t||!n.isKnown?!0:ft(e)?!n.isJson&&(e instanceof f||Fr(e)):n.record!==
null:!1}#o(e,n,t){return this.#i(e,n,t)?this.#t.masked(e):this.#t.leaf(e,n.field)}#s({label:e,wire:n},t,i){return{label:e,wire:n,path:t,leaves:i}}#a(e,n,t,i){let s=Je(
n,t);Lr(e)&&s.cells.push({label:null,wire:"",path:t,leaves:[this.#t.empty(e)]});let o=n.record===null?void 0:this.#e.sdk.records.get(n.record)?.record;if(o!==void 0)
return this.#l(e,o,n.isList&&this.#e.tolerant?`${t}/0`:t,i,s),s;for(let[a,l]of e.members)ct(this.draw(l,{...he,wire:a,isJson:n.isJson,isKnown:n.isJson},t+b(a),i),
s);return s}#l(e,n,t,i,s){let o=new Map(e.members);for(let a of n.table.fields){let{label:l,wire:d,role:u}=a.entry,U=u!==void 0&&d===this.#r?{...he,label:l,wire:d,
isKnown:!1}:_s(a,n.document.sensitive===!0),Pe=this.#e.tolerant?a.entry.aliases??[]:[],pe=[a.entry.wire,...Pe].find(Jr=>o.has(Jr)),Mn=t+b(pe??a.entry.wire);pe!==
void 0?(ct(this.draw(e.members.get(pe),U,Mn,i||U.isSensitive),s),o.delete(pe)):this.#n.has(Mn)&&s.cells.push(this.#s(U,Mn,[]))}if(o.size>0){s.unknown=Je(he,t);for(let[
a,l]of o)ct(this.draw(l,{...he,wire:a,isKnown:!1},t+b(a),i),s.unknown)}}#d(e,n,t,i){let s=Je(n,t,e.items.length);for(let[o,a]of e.items.entries()){let l=`${t}/${o}`,
d=this.draw(a,{...n,label:null,wire:"",isList:!1},l,i);s.sections.push("cells"in d?d:{...Je(he,l),cells:[d]})}return s}};function _s(r,e){let{label:n,wire:t,type:i,
sensitive:s}=r.entry,o=i.item??i;return{label:n,wire:t,field:r,record:o.record??null,isSensitive:s===!0||e,isKnown:!0,isJson:o.kind==="json",isList:r.isList}}function ct(r,e){
"cells"in r?e.sections.push(r):e.cells.push(r)}var zs=/[ \t\n\r]/,jn=class{#e;#n;#t;#r;constructor(e){this.#e=e,this.#n=e.startsWith("\uFEFF")?"\uFEFF".length:0,this.#r=[0,...[...e.matchAll(/\n/g)].map(n=>n.
index+1)],this.#t=Ws(e.slice(this.#n))}of({path:e,limits:n}){let t=Number(n.line??0),i=this.#r[t-1];if(this.#t!==null||i===void 0)return this.at(e);let s=i+(t===
1?this.#n:0),o=[...this.#e.slice(s)].slice(0,Number(n.column??1)-1).join("");return[s+o.length,Math.min(s+o.length+1,this.#e.length)]}at(e){if(this.#t===null)return[
0,Math.min(1,this.#e.length)];let{text:n}=this.#t,t=this.#t.root,i=q(n,0),s=[i,B(n,i)];for(let o of e.split("/").slice(1)){let a=o.replace(/~1/g,"/").replace(/~0/g,
"~"),l=t instanceof f?Vs(n,t,a):t instanceof g?Gs(n,t,a):null;if(l===null)break;s=l,t=t instanceof f?t.members.get(a):t.items[Number(a)]}return[s[0]+this.#n,s[1]+
this.#n]}line(e){let[n,t]=[0,this.#r.length];for(;t-n>1;){let i=n+t>>1;[n,t]=(this.#r[i]??0)<=e?[i,t]:[n,i]}return[n+1,e-(this.#r[n]??0)+1]}};function Ws(r){try{
return S(r,512,1/0)}catch(e){if(e instanceof p)return null;throw e}}function Vs(r,e,n){let t=q(r,e.start+1);for(let i of e.members.keys()){let s=B(r,q(r,q(r,B(r,
t))+1));if(i===n)return[t,s];t=q(r,q(r,s)+1)}return null}function Gs(r,e,n){if(!/^[0-9]+$/.test(n)||Number(n)>=e.items.length)return null;let t=q(r,e.start+1);for(let i=0;i<
Number(n);i+=1)t=q(r,q(r,B(r,t))+1);return[t,B(r,t)]}function q(r,e){let n=e;for(;n<r.length&&zs.test(r.charAt(n));)n+=1;return n}globalThis.Goitin={...globalThis.Goitin,loaded:ut,places:r=>new jn(r),picture:Ir,laidOut:Mr,onOneLine:Cr};})();
