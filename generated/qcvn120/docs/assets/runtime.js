'use strict'; // Made of templates/docs/check/runtime.ts by `make golden`; do not edit.
(()=>{var Ct=class extends Error{name="ContractError"},Cr="1",Ar=["severity","source","confidence","authority_code"],Fr={required:["when","is"],present:["empty"],length:[
"min","max"],pattern:["is"],range:["min","max"],period:["min","max","first","last"],items:["min","max"],unique:["key"],fixed:["is"]},Ir=["kind","phrase","expect\
ed","example"],Lr={text:[],url:[],base64:[],json:[],code:["table","form","writes","closed"],integer:["digits","form","writes"],decimal:["digits","scale","form",
"writes","exact"],percent:["sign","digits"],date:["pattern"],datetime:["pattern"],month:["pattern"],time:["pattern"],flag:["true","false"],record:["record"],list:[
"item"]},Dr=["amount","share","up_to","exclusive"],A=["op","left","right"],Br={"=":A,"!=":A,"<":A,"<=":A,">":A,">=":A,in:["op","field","literals"],"not in":["op",
"field","literals"],contains:["op","field","literal"],present:["op","field"],absent:["op","field"],and:["op","parts"],or:["op","parts"]},Jr={"+":A,"-":A,"*":A,"\
/":A,sum:["op","of","where"],count:["op","of","where"],round:["op","of","places"],days:["op","first","last"]};function ee(r){let e=typeof r=="string"?JSON.parse(
r):r;return e.contract!==void 0&&At(e.contract.split(".")[0]===Cr,`contract ${e.contract}`),e}function cn(r){for(let{type:e,accepts:t=[],constraints:n={}}of r.fields){
[e,...t].forEach(fn);for(let[i,o]of Object.entries(n))ge(`constraint ${i}`,o,Fr[i],Ar)}for(let{check:e,when:t=[],tolerance:n={}}of r.rules)ge("tolerance",n,Dr,[]),
[e,...t].forEach(Ft);return r}function fn(r){ge(`type ${r.kind}`,r,Lr[r.kind],Ir),r.item!==void 0&&fn(r.item)}function Ft(r){ge(`condition ${r.op}`,r,Br[r.op],[]),
"left"in r?[r.left,r.right].forEach($e):"parts"in r?r.parts.forEach(Ft):("literals"in r?r.literals:"literal"in r?[r.literal]:[]).forEach($e)}function $e(r){if(!("\
op"in r)){ge("operand",r,["field","number","text"],[]);return}ge(`operation ${r.op}`,r,Jr[r.op],[]),"left"in r?[r.left,r.right].forEach($e):"places"in r?$e(r.of):
"of"in r&&r.where!==void 0&&Ft(r.where)}function ge(r,e,t,n){At(t!==void 0,r),Object.keys(e).forEach(i=>At([...t??[],...n].includes(i),`${r}: ${i}`))}function At(r,e){
if(!r)throw new Ct(`This reader does not understand ${e}.`)}function L(r,e,t){let n=r.get(e);if(n===void 0)throw new RangeError(`There is no ${t} ${e}.`);return n}var Lt=Symbol("codes"),It=class{#e;#t=null;#n=null;#r=null;constructor(e){this.#e=e}get#i(){return this.#t??=ee(this.#e),this.#t}get id(){return this.#i.code_table}get codes(){
return this.#r??=Object.freeze(this.#i.codes.map(e=>e.code)),this.#r}get isOpen(){return this.#i.strength!=="closed"}isKnown(e){return this.entry(e)!==void 0}label(e,t){
return this.entry(e)?.label[t]??e}entry(e){return this.#n??=new Map(this.#i.codes.map(t=>[t.code,t])),this.#n.get(e)}get[Lt](){return{id:this.id,codes:this.#i.codes}}};
function hn(r,e){return Object.freeze(Object.assign(new It(e),r))}var Pr=[31,28,31,30,31,30,31,31,30,31,30,31];function qr(r,e){let t=e===2&&r%4===0&&(r%100!==0||r%400===0);return(Pr[e-1]??0)+(t?1:0)}function je(r,e,t){return Number.
isInteger(r)&&Number.isInteger(e)&&Number.isInteger(t)&&r>=1&&r<=9999&&e>=1&&e<=12&&t>=1&&t<=qr(r,e)}function Ue(r,e,t){return Number.isInteger(r)&&Number.isInteger(
e)&&Number.isInteger(t)&&r>=0&&r<=23&&e>=0&&e<=59&&t>=0&&t<=59}function Dt(r){let e=Math.floor(r/1e6),t=Math.floor(e/100)%100,n=Math.floor(e/1e4)-(t<3?1:0),i=Math.
floor(n/4)-Math.floor(n/100)+Math.floor(n/400);return 365*n+i+Math.floor((153*((t+9)%12)+2)/5)+e%100}function x(r,e=2){return r>=10&&e===2?String(r):String(r).padStart(
e,"0")}function He(r,e,t){let n=e.exec(r);if(n===null)throw new RangeError(t);return n.slice(1).map(i=>Number(i??"0"))}function _e(r){if(!r)throw new RangeError(
"There is no such day or time.")}var te=class r{year;month;day;constructor(e,t,n){_e(je(e,t,n)),this.year=e,this.month=t,this.day=n}static parse(e){let[t=0,n=0,
i=0]=He(e,/^([0-9]{4})-([0-9]{2})-([0-9]{2})$/,"A day is written as 2024-03-12.");return new r(t,n,i)}compareTo(e){return this.year-e.year||this.month-e.month||
this.day-e.day}equals(e){return e instanceof r&&this.compareTo(e)===0}toString(){return`${x(this.year,4)}-${x(this.month)}-${x(this.day)}`}toJSON(){return this.
toString()}},ne=class r{hour;minute;second;constructor(e,t,n=0){_e(Ue(e,t,n)),this.hour=e,this.minute=t,this.second=n}static parse(e){let[t=0,n=0,i=0]=He(e,/^([0-9]{2}):([0-9]{2})(?::([0-9]{2}))?$/,
"A time is written as 08:30:00.");return new r(t,n,i)}compareTo(e){return this.hour-e.hour||this.minute-e.minute||this.second-e.second}equals(e){return e instanceof
r&&this.compareTo(e)===0}toString(){return`${x(this.hour)}:${x(this.minute)}:${x(this.second)}`}toJSON(){return this.toString()}},D=class r{year;month;day;hour;minute;second;constructor(e,t,n,i=0,o=0,s=0){
_e(je(e,t,n)&&Ue(i,o,s)),this.year=e,this.month=t,this.day=n,this.hour=i,this.minute=o,this.second=s}static parse(e){let t=/^([0-9]{4})-([0-9]{2})-([0-9]{2})T([0-9]{2}):([0-9]{2})(?::([0-9]{2}))?$/,
[n=0,i=0,o=0,s=0,a=0,l=0]=He(e,t,"A moment is written as 2024-03-12T08:30:00.");return new r(n,i,o,s,a,l)}static fromInstant(e,t){let n=new Date(e.getTime()+Ne(
t)*6e4);return new r(n.getUTCFullYear(),n.getUTCMonth()+1,n.getUTCDate(),n.getUTCHours(),n.getUTCMinutes(),n.getUTCSeconds())}toInstant(e){let t=new Date(0);return t.
setUTCFullYear(this.year,this.month-1,this.day),t.setUTCHours(this.hour,this.minute-Ne(e),this.second),t}get date(){return new te(this.year,this.month,this.day)}get time(){
return new ne(this.hour,this.minute,this.second)}compareTo(e){return this.date.compareTo(e.date)||this.time.compareTo(e.time)}equals(e){return e instanceof r&&this.
compareTo(e)===0}toString(){return`${this.date.toString()}T${this.time.toString()}`}toJSON(){return this.toString()}},Te=class r{year;month;constructor(e,t){_e(
je(e,t,1)),this.year=e,this.month=t}static parse(e){let[t=0,n=0]=He(e,/^([0-9]{4})-([0-9]{2})$/,"A month is written as 2024-03.");return new r(t,n)}compareTo(e){
return this.year-e.year||this.month-e.month}equals(e){return e instanceof r&&this.compareTo(e)===0}toString(){return`${x(this.year,4)}-${x(this.month)}`}toJSON(){
return this.toString()}};function Ne(r){let e=r==="Z"?0:Number(r.slice(1,3))*60+Number(r.slice(4));return r.startsWith("-")?-e:e}var m=class r{above;below;constructor(e,t){this.above=t<0n?-e:e,this.below=t<0n?-t:t}static of(e){let[t="",n=""]=e.split(".");return new r(BigInt(t+n),10n**BigInt(
n.length))}plus(e){return new r(this.above*e.below+e.above*this.below,this.below*e.below)}minus(e){return new r(this.above*e.below-e.above*this.below,this.below*
e.below)}times(e){return new r(this.above*e.above,this.below*e.below)}by(e){return e.above===0n?null:new r(this.above*e.below,this.below*e.above)}compare(e){let t=this.
above*e.below,n=e.above*this.below;return t<n?-1:t>n?1:0}rounded(e){let t=String(this.absolute().scaled(e)).padStart(e+1,"0"),n=`${t.slice(0,-e)}.${t.slice(-e)}`.
replace(/0+$/,"").replace(/\.$/,"");return this.above<0n&&n!=="0"?`-${n}`:n}to(e){let t=this.absolute().scaled(e);return new r(this.above<0n?-t:t,10n**BigInt(e))}whole(){
return Number(this.above/this.below)}absolute(){return this.above<0n?new r(-this.above,this.below):this}scaled(e){return(2n*this.above*10n**BigInt(e)+this.below)/
(2n*this.below)}};var $r=/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?$/,$=class r{digits;constructor(e){this.digits=e}static of(e){if(e instanceof r)return e;let t=String(e);if(!$r.test(t))
throw new RangeError("A decimal number is written in plain digits, such as -12.50.");return new r(/^-[0.]*$/.test(t)?t.slice(1):t)}static kept(e){return new r(e)}compare(e){
return m.of(this.digits).compare(m.of(r.of(e).digits))}equals(e){return e instanceof r&&(e.digits===this.digits||this.compare(e)===0)}toNumber(){return Number(this.
digits)}toString(){return this.digits}toJSON(){return this.digits}};var p=class extends Error{},y=class{text;constructor(e){this.text=e}},g=class{items=[];start;end=0;constructor(e){this.start=e}},h=class{members=new Map;start;end=0;constructor(e){
this.start=e}};function mn(r){return typeof r=="string"?"text":r===null?"null":typeof r=="boolean"?"boolean":r instanceof y?"number":r instanceof g?"list":"obje\
ct"}function E(r){return r!==null&&r!==""}var Ur=/[^\t-\r \u0085\u00a0\u1680\u2000-\u200b\u2028\u2029\u202f\u205f\u2060\u3000\ufeff]/;function Me(r){let e=r.charCodeAt(
0);return!(e>32&&e<128)&&r!==""&&!Ur.test(r)}var Hr=/["\\\u0000-\u001f\ud800-\udfff]/;function v(r){return Hr.test(r)?JSON.stringify(r):`"${r}"`}function w(r){return`\
/${r.replace(/~/g,"~0").replace(/\//g,"~1")}`}var pn={"json empty":["Không nhận được gì: dữ liệu rỗng. Hãy gửi một văn bản JSON.","The document is empty. Send one JSON document."],"jso\
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
á trị. Khi không có giá trị, hãy gửi {empty}.","{field}: this key must always be sent, even without a value. If there is no value, send {empty}."],"r\
equired service":["Không rõ gói tin thuộc dịch vụ nào. Hãy nêu tên dịch vụ.","It is not clear which service the message belongs to. Specify the\
 service."],type:["{field}: cần {expected}, nhưng nhận được {met}. Hãy gửi đúng kiểu.","{field}: expected {expected}, got {met}. Send the expect\
ed type."],form:["{field}: đã hiểu, nhưng dạng chuẩn là {expected}. Hãy sửa nơi gửi.","{field}: understood, but the standard form is {expected}.\
 Fix it at the sender."],"form blank":["{field}: chỉ có khoảng trắng. Hãy điền giá trị hoặc bỏ trường này.","{field}: contains only blanks\
. Provide a value or omit the field."],"form broken":["{field}: có ký tự hỏng (U+FFFD hoặc U+0080–U+009F), dấu hiệu của việc đọc sai bảng mã. Hãy sửa bảng mã ở \
nơi gửi.","{field}: contains broken characters (U+FFFD or U+0080–U+009F), a sign of a wrong encoding. Fix the encoding at the sender."],"form decomposed":[
"{field}: dấu tiếng Việt đứng tách khỏi chữ. Hãy gửi chữ dựng sẵn (Unicode NFC).","{field}: accents are separate from their letters. Send\
 composed characters (Unicode NFC)."],"form bom":["{field}: dữ liệu bắt đầu bằng dấu thứ tự byte (BOM), đã bỏ qua. Hãy gửi UTF-8 không có BOM.",
"{field}: the document starts with a byte order mark (BOM), which was ignored. Send UTF-8 without a BOM."],"form encoded-twice":["{field}: gói tin nằm trong một\
 văn bản (mã hoá JSON hai lần), đã hiểu. Hãy gửi thẳng gói tin.","{field}: understood, but the message was sent as a string (encoded as JSON tw\
ice). Send the message itself."],format:["{field}: sai dạng, cần {expected}. Hãy sửa giá trị.","{field}: wrong format, expected {expected}. Correct th\
e value."],length:["{field}: độ dài phải từ {min} đến {max} ký tự. Hãy sửa giá trị.","{field}: must be {min} to {max} characters long. Corre\
ct the value."],"length/min":["{field}: phải dài ít nhất {min} ký tự. Hãy sửa giá trị.","{field}: must be at least {min} characters long. Correct\
 the value."],"length/max":["{field}: không được dài quá {max} ký tự. Hãy sửa giá trị.","{field}: must be at most {max} characters long. Correct\
 the value."],"length/exact":["{field}: phải dài đúng {exact} ký tự. Hãy sửa giá trị.","{field}: must be exactly {exact} characters long. Correct \
the value."],pattern:["{field}: không khớp mẫu {pattern}. Hãy sửa giá trị.","{field}: does not match the pattern {pattern}. Correct the value."],range:[
"{field}: ngoài khoảng từ {min} đến {max}. Hãy sửa giá trị.","{field}: must be between {min} and {max}. Correct the value."],"range/min":["{field}\
: không được nhỏ hơn {min}. Hãy sửa giá trị.","{field}: must not be less than {min}. Correct the value."],"range/max":["{field}: không được lớn hơ\
n {max}. Hãy sửa giá trị.","{field}: must not be greater than {max}. Correct the value."],"range/since":["{field}: không được trước {min}. Hãy sửa giá trị\
.","{field}: must not be before {min}. Correct the value."],"range/until":["{field}: không được sau {max}. Hãy sửa giá trị.","{field}: must not be af\
ter {max}. Correct the value."],"range/exact":["{field}: phải là {exact}. Hãy sửa giá trị.","{field}: must be {exact}. Correct the value."],"range year":[
"{field}: năm trước {min}, thường là ngày trống của cơ sở dữ liệu. Hãy sửa giá trị, hoặc bỏ trường này nếu không có.","{fi\
eld}: the year is before {min}, often the empty date of a database. Correct the value, or omit the field if there is no value."],"range digits":["{field}: quá n\
hiều chữ số: cho phép {digits}, nhận được {met}. Hãy sửa giá trị.","{field}: too many digits: {digits} allowed, got {met}. Correct the value."],
"range whole":["{field}: quá nhiều chữ số trước dấu chấm: cho phép {digits}, nhận được {met}. Hãy sửa giá trị.","{field}: too many di\
gits before the decimal point: {digits} allowed, got {met}. Correct the value."],"range scale":["{field}: quá nhiều chữ số sau dấu chấm: cho phép {scale}, nhận \
được {met}. Hãy sửa giá trị.","{field}: too many digits after the decimal point: {scale} allowed, got {met}. Correct the value."],code:["{field}: mã k\
hông có trong bảng {table} của lần ban hành {edition}. Hãy dùng mã trong bảng.","{field}: the code is not in table {table} of edition {edition}. U\
se a code from the table."],"code retired":["{field}: mã của bảng {table} đã ngừng dùng trong lần ban hành {edition}. Hãy dùng mã còn hiệu lực.",
"{field}: the code of table {table} is retired in edition {edition}. Use a current code."],"code fixed":['{field}: phải là "{expected}". Hãy sửa giá trị.',
'{field}: must be "{expected}". Correct the value.'],"code service":["Không có dịch vụ nào mang tên này. Hãy kiểm tra tên dịch vụ.","No service\
 has this name. Check the service name."],"code ambiguous":["Nhiều dịch vụ cùng mang tên này, và các tham số không cho biết là dịch vụ nào. Hãy kiểm tra các tha\
m số.","Several services have this name, and the parameters do not show which one is meant. Check the parameters."],"code other":["Gói tin này là của dịch vụ \
{wire}, không phải của {expected}. Hãy gửi tới đúng dịch vụ.","This message belongs to service {wire}, not to {expected}. Send it to the correct\
 service."],items:["{field}: số phần tử phải từ {min} đến {max}. Hãy sửa danh sách.","{field}: must have {min} to {max} items. Correct the list\
."],"items/min":["{field}: phải có ít nhất {min} phần tử. Hãy sửa danh sách.","{field}: must have at least {min} items. Correct the list."],"items\
/max":["{field}: không được có quá {max} phần tử. Hãy sửa danh sách.","{field}: must have at most {max} items. Correct the list."],"items/exact":[
"{field}: phải có đúng {exact} phần tử. Hãy sửa danh sách.","{field}: must have exactly {exact} items. Correct the list."],unique:["{field}: giá tr\
ị {key} lặp lại trong danh sách. Hãy để mỗi giá trị một lần.","{field}: {key} is repeated in the list. Send each value once."],unknown:["Trư\
ờng không có trong đặc tả, được giữ nguyên. Hãy kiểm tra tên trường.","The field is not in the specification; it was kept as received. Ch\
eck the field name."],"unknown edition":["{field}: trường không có trong lần ban hành {edition}. Hãy bỏ trường này, hoặc dùng đúng lần ban hành.",
"{field}: the field is not in edition {edition}. Omit it, or use an edition that has it."],alias:["{field}: gửi dưới tên khác, đã hiểu. Hãy dùng tên {wire}.",
"{field}: understood, but sent under another name. Use the name {wire}."]},Ce={near:["Có phải ý là {near}?","Did you mean {near}?"],candidates:["Có thể là:\
 {candidates}.","Candidates: {candidates}."],computed:["Giá trị nêu: {stated}; tính được: {computed}.","Given: {stated}; computed: {computed}."],clause:[
"Nguồn: {place}{row} ({confidence}).","Source: {place}{row} ({confidence})."],row:[", dòng {row}",", row {row}"],authority:["Mã lỗi của cơ quan quản lý: {cod\
e}.","Authority's error code: {code}."]},gn={number:["một số","a number"],text:["văn bản trong ngoặc kép","a string"],boolean:["true hoặc false","a \
boolean"],null:["null","null"],list:["một danh sách","a list"],object:["một đối tượng","an object"]},yn={text:["văn bản trong ngoặc kép","a str\
ing"],url:["địa chỉ trong ngoặc kép","a URL in quotes"],base64:["nội dung tệp dạng base64 trong ngoặc kép","base64 content in quotes"],json:["m\
ột giá trị JSON","a JSON value"],"code text":["mã trong ngoặc kép","a code in quotes"],"code number":["mã viết bằng số không có ngoặc kép",
"a code written as a number without quotes"],"code either":["mã, viết bằng số hoặc trong ngoặc kép","a code, written as a number or in quotes"],"int\
eger text":['số nguyên trong ngoặc kép, như "12"','an integer in quotes, such as "12"'],"integer number":["số nguyên không có ngoặc kép, như 12",
"an integer without quotes, such as 12"],"integer either":['số nguyên, như 12 hoặc "12"','an integer, such as 12 or "12"'],"decimal text":['số trong ngoặc\
 kép, như "{example}"','a number in quotes, such as "{example}"'],"decimal number":["số không có ngoặc kép, như {example}","a number without quotes, s\
uch as {example}"],"decimal either":['số, như {example} hoặc "{example}"','a number, such as {example} or "{example}"'],"exact text":['số có đúng {scale} c\
hữ số sau dấu chấm, trong ngoặc kép, như "{example}"','a number with exactly {scale} digits after the decimal point, in quotes, such as "{example}"'],
"exact number":["số có đúng {scale} chữ số sau dấu chấm, không có ngoặc kép, như {example}","a number with exactly {scale} digits after the d\
ecimal point, without quotes, such as {example}"],"exact either":['số có đúng {scale} chữ số sau dấu chấm, như {example} hoặc "{example}"','a nu\
mber with exactly {scale} digits after the decimal point, such as {example} or "{example}"'],percent:['phần trăm không có dấu %, trong ngoặc kép, như "99.5"',
'a percentage without the % sign, in quotes, such as "99.5"'],"percent sign":['phần trăm có dấu %, trong ngoặc kép, như "99.5%"','a percentage with th\
e % sign, in quotes, such as "99.5%"'],date:['ngày dạng {pattern}, như "{example}" cho ngày 12 tháng 3 năm 2024','a date written as {pattern}, such as "{\
example}" for 12 March 2024'],datetime:['thời điểm dạng {pattern}, như "{example}" cho 08:15:02 ngày 12 tháng 3 năm 2024','a date and time written as\
 {pattern}, such as "{example}" for 08:15:02 on 12 March 2024'],minutes:['thời điểm dạng {pattern}, như "{example}" cho 08:15 ngày 12 tháng 3 năm 2024',
'a date and time written as {pattern}, such as "{example}" for 08:15 on 12 March 2024'],month:['tháng dạng {pattern}, như "{example}" cho tháng 3 năm 2024',
'a month written as {pattern}, such as "{example}" for March 2024'],time:['giờ trong ngày dạng {pattern}, như "{example}"','a time of day written as {patt\
ern}, such as "{example}"'],flag:["true hoặc false, không có ngoặc kép","true or false, without quotes"],"flag text":['"{true}" hoặc "{false}"','"{true\
}" or "{false}"'],list:["một danh sách","a list"],record:["một đối tượng","an object"],message:["một gói tin (một đối tượng)","a message (\
an object)"]};var U=class{neutral;words;constructor(e,t){this.neutral=e,this.words=t}},_r={vi:"JSON",en:"JSON"},bn=/\{([a-z]+)\}/g,Kr=["near","candidates","computed"],ye={name:_r,
label:null,source:null,record:null},f=class r{key;authorityCode;own;blanks;near;constructor(e,t={},n=null,i=null,o=null){this.key=e,this.authorityCode=o,this.blanks=
t,this.near=n,this.own=i}coded(e){return e===void 0?this:new r(this.key,this.blanks,this.near,this.own,e)}about(e,t){let n=this.values(),i=s=>{let a=s==="field"?
e.name[t]:n[s];return a instanceof U?a.words[t]:a??""},o=this.texts().map(s=>re(s[t],i));return[...this.own===null?[]:[this.own[t]],...o].join(" ")}limits(){let e=this.
values(),t={},n=/^[a-z]+ ([^/]+)/.exec(this.key)?.[1];n!==void 0&&(t.reason=n);for(let[,i=""]of this.texts().flatMap(o=>[...o.en.matchAll(bn)])){let o=e[i];i!==
"field"&&(t[i]=o instanceof U?o.neutral:o??"")}return t}values(){let e=this.near?.()??null;return this.near=null,this.blanks=e===null?this.blanks:{...this.blanks,
near:e},this.blanks}texts(){let e=this.values(),t=Kr.filter(n=>n in e).map(n=>ie(Ce,n));return this.own===null?[ie(pn,this.key),...t]:t}},Ae=class{words;met=new Map;form_=null;format_=null;constructor(e){
this.words=e}wrong(e){let t=mn(e),n=this.met.get(t);return n===void 0&&(n=new f("type",{expected:this.words,met:new U(t,ie(gn,t))}),this.met.set(t,n)),n}get form(){
return this.form_??=new f("form",{expected:this.words}),this.form_}get format(){return this.format_??=new f("format",{expected:this.words}),this.format_}};function j(r,e=r){
return new Ae(new U(e,ie(yn,r)))}function be(r,{min:e,max:t},n=["min","max"]){if(e!==void 0&&e===t)return new f(`${r}/exact`,{exact:String(e)});let i={...e===void 0?
{}:{min:String(e)},...t===void 0?{}:{max:String(t)}};return e!==void 0&&t!==void 0?new f(r,i):new f(`${r}/${e===void 0?n[1]:n[0]}`,i)}function wn(r,e){let{row:t,
confidence:n}=r,i=t===void 0?"":re(ie(Ce,"row")[e],()=>t),o={place:r[e],row:i,confidence:n};return re(ie(Ce,"clause")[e],s=>o[s]??"")}function xn(r,e){return re(
ie(Ce,"authority")[e],()=>r)}function re(r,e){return r.replace(bn,(t,n)=>e(n))}function ie(r,e){let[t,n]=r[e]??["",""];return{vi:t,en:n}}var Ke=class r{path;rule;severity;#e;#t;constructor(e,t,n,i,o){this.path=e,this.rule=t,this.severity=n,this.#e=i,this.#t=o}static fromJSON(e){let t=typeof e=="s\
tring"?JSON.parse(e):e,{path:n,rule:i,severity:o,sentence:s,label:a,source:l,limits:d,authority_code:u}=Wr(t),c={name:ye.name,label:a??null,source:l??null,record:null},
O={path:n,rule:i,severity:o,sentence:{vi:s.vi,en:s.en},...d===void 0?{}:{limits:{...d}},...u===void 0?{}:{authority_code:u}};return new r(n,i,o,c,O)}get sentenceVi(){
return this.#n("vi")}get sentenceEn(){return this.#n("en")}get authorityCode(){return this.#t instanceof f?this.#t.authorityCode:this.#t.authority_code??null}get messageVi(){
return this.#r("vi")}get messageEn(){return this.#r("en")}get label(){return this.#e.label}get source(){return this.#e.source}get record(){return this.#e.record}get limits(){
return this.#t instanceof f?this.#t.limits():this.#t.limits??{}}toJSON(){let{path:e,rule:t,severity:n,label:i,source:o,limits:s,authorityCode:a}=this;return{path:e,
rule:t,severity:n,sentence:{vi:this.sentenceVi,en:this.sentenceEn},...i===null?{}:{label:{wire:i.wire,vi:i.vi,en:i.en}},...o===null?{}:{source:zr(o)},...Object.
keys(s).length===0?{}:{limits:s},...a===null?{}:{authority_code:a}}}toString(){return`${this.path===""?"(root)":this.path}: ${this.severity} ${this.rule}: ${this.
messageEn}`}#n(e){return this.#t instanceof f?this.#t.about(this.#e,e):this.#t.sentence[e]}#r(e){let{source:t,authorityCode:n}=this,i=[...t===null?[]:[wn(t,e)],
...n===null?[]:[xn(n,e)]];return[this.#n(e),...i].join(" ")}};function zr({vi:r,en:e,row:t,confidence:n}){return t===void 0?{vi:r,en:e,confidence:n}:{vi:r,en:e,
row:t,confidence:n}}function Wr(r){let e=r,{path:t,rule:n,severity:i,sentence:o,label:s,source:a,limits:l,authority_code:d=""}=e??{},u=[t,n,d,o?.vi,o?.en,...l?Object.
values(l):[]];if(u.push(...s?[s.wire,s.vi,s.en]:[],...a?[a.vi,a.en,a.confidence]:[]),!u.every(c=>typeof c=="string")||i!=="error"&&i!=="warning")throw new TypeError(
"Not a finding in its written form.");return e}var vn=new TextEncoder;function H(r){if(!/[\ud800-\udfff]/.test(r))return vn.encode(r);let e=[...r].map(t=>{let n=t.codePointAt(0)??0;return n>=55296&&n<=57343?
Uint8Array.of(224|n>>12,128|n>>6&63,128|n&63):vn.encode(t)});return Vr(e)}function Vr(r){let e=new Uint8Array(r.reduce((n,i)=>n+i.length,0)),t=0;for(let n of r)
e.set(n,t),t+=n.length;return e}function we(r){return String.fromCharCode(...r)}function ze(r){return r===32||r===9||r===10||r===13}function kn(r){let e=0;for(;e<
r.length;){let t=Gr(r,e);if(t===0)return e;e+=t}return e}function Gr(r,e){let t=r[e]??0;if(t<128)return 1;let n=t>=194&&t<=223?2:t>=224&&t<=239?3:t>=240&&t<=244?
4:0;for(let a=1;a<n;a+=1)if(((r[e+a]??0)&192)!==128)return 0;let i=r[e+1]??0,o=t===224&&i<160||t===240&&i<144,s=t===237&&i>159||t===244&&i>143;return o||s?0:n}var Fe=/-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?/y,Yr=/[^" \t\n\r]*/y,K=/[ \t\n\r]*/y,Xr=/[\ud800-\udfff]/u,Zr={b:"\b",f:"\f",n:`
`,r:"\r",t:"	"},_=34,We=92,Rn=44,Qr=58,On=91,En=93,Tn=123,Nn=125,ei=new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0});function jn(r,e){if(typeof r=="string"){if(r.
length>e||r.length*3>e&&H(r).length>e||Xr.test(r))throw new p;return r}if(!ArrayBuffer.isView(r))throw new TypeError("What is read is a text, or bytes as Uint8A\
rray.");if(r.length>e)throw new p;try{return ei.decode(r)}catch{throw new p}}function k(r,e,t){let n=new Bt(r,e,t);return{root:n.document(),text:r,mayBeOdd:n.mayBeOdd}}
var Bt=class{text;at=0;mayBeOdd=!1;levels;items;constructor(e,t,n){this.text=e,this.levels=t,this.items=n}document(){let e=this.value(this.next());if(this.next(),
this.at<this.text.length)throw new p;return e}next(){let e=this.text,t=e.charCodeAt(this.at);for(;t===32||t===10||t===13||t===9;)this.at+=1,t=e.charCodeAt(this.
at);return t}value(e){switch(e){case _:return this.string();case Tn:return this.object();case On:return this.list();case 116:return this.word("true",!0);case 102:
return this.word("false",!1);case 110:return this.word("null",null);default:return this.number()}}object(){let e=new h(this.at),t=e.members;this.begin();let n=this.
next();for(;n!==Nn;){if(t.size>0&&(this.take(n,Rn),n=this.next()),n!==_)throw new p;let i=this.string();this.take(this.next(),Qr);let o=this.value(this.next()),
s=t.size;if(t.set(i,o).size===s)throw new p;n=this.next()}return this.end(),e.end=this.at,e}list(){let e=new g(this.at),t=e.items;this.begin();let n=this.next();
for(;n!==En;){if(t.length>0&&(this.take(n,Rn),n=this.next()),this.items-=1,this.items<0)throw new p;t.push(this.value(n)),n=this.next()}return this.end(),e.end=
this.at,e}begin(){if(this.at+=1,this.levels-=1,this.levels<0)throw new p}end(){this.at+=1,this.levels+=1}take(e,t){if(e!==t)throw new p;this.at+=1}word(e,t){if(!this.
text.startsWith(e,this.at))throw new p;return this.at+=e.length,t}number(){if(Fe.lastIndex=this.at,!Fe.test(this.text)||Fe.lastIndex-this.at>100)throw new p;let e=this.
text.slice(this.at,Fe.lastIndex);return this.at=Fe.lastIndex,new y(e)}string(){let e=this.text,t=this.at+1;for(let n=t;;n+=1){let i=e.charCodeAt(n);if(i===_)return this.
at=n+1,e.slice(t,n);if(i===We)return this.at=n,this.escaped(e.slice(t,n));if(!(i>=32))throw new p;i>=128&&ti(i)&&(this.mayBeOdd=!0)}}escaped(e){let t=this.text,
n=e;for(;;){n+=this.escape();let i=this.at,o=t.charCodeAt(this.at);for(;o>=32&&o!==_&&o!==We;)this.at+=1,o=t.charCodeAt(this.at);if(n+=t.slice(i,this.at),o===_)
return this.at+=1,this.mayBeOdd=!0,n;if(o!==We)throw new p}}escape(){let e=this.text.charAt(this.at+1);if(e!=="u"){if(e===""||!'"\\/bfnrt'.includes(e))throw new p;
return this.at+=2,Zr[e]??e}let t=this.unit();if(t<55296||t>57343)return String.fromCharCode(t);let n=t<=56319&&this.text.startsWith("\\u",this.at)?this.unit():0;
if(n<56320||n>57343)throw new p;return String.fromCharCode(t,n)}unit(){let e=this.text.slice(this.at+2,this.at+6);if(!/^[0-9A-Fa-f]{4}$/.test(e))throw new p;return this.
at+=6,parseInt(e,16)}};function ti(r){return r<=159?r!==133:r>=768&&r<=879||r===65533}function Ve(r,e,t,n){return Cn(r,n)??Ie(ni(r.text,e,t))}function Mn(r,e,t){
return Cn(r,e.items[t]??null)??Ie(ri(r.text,e,t))}function Cn({text:r},e){return e instanceof y?e.text:e instanceof g||e instanceof h?Ie(r.slice(e.start,e.end)):typeof e=="string"?E(e)&&r.includes("\\")?null:v(
e):String(e)}function ni(r,e,t){let n=e.start+1;for(;;){let i=F(K,r,n),o=Jt(r,i),s=F(K,r,F(K,r,o)+1),a=B(r,s);if(JSON.parse(r.slice(i,o))===t)return r.slice(s,a);
n=F(K,r,a)+1}}function ri(r,e,t){let n=F(K,r,e.start+1);for(let i=0;i<t;i+=1)n=F(K,r,F(K,r,B(r,n))+1);return r.slice(n,B(r,n))}function B(r,e){let t=0,n=e;do{let i=r.
charCodeAt(n);i===_?n=Jt(r,n):i===Tn||i===On?(t+=1,n+=1):i===Nn||i===En?(t-=1,n+=1):n=t===0?oi(r,n):n+1}while(t>0);return n}var ii=/[^\]},: \t\n\r]*/y;function oi(r,e){
return F(ii,r,e)}function Ie(r){let e="",t=0;for(;t<r.length;){let n=r.charCodeAt(t)===_?Jt(r,t):F(Yr,r,t);e+=r.slice(t,n),t=F(K,r,n)}return e}function F(r,e,t){
return r.lastIndex=t,r.test(e),r.lastIndex}function Jt(r,e){let t=e+1;for(;r.charCodeAt(t)!==_;)t+=r.charCodeAt(t)===We?2:1;return t+1}function An({text:r},e){return e instanceof
h||e instanceof g?H(r.slice(e.start,e.end)):H(e instanceof y?e.text:JSON.stringify(e))}var si=Symbol.for("nodejs.util.inspect.custom");function Ge(r,e){Object.defineProperty(r,si,{value(t,n,i){return e(this,o=>i(o,n))}})}var T=class r{text;constructor(e){this.text=e}static parse(e){try{k(e,64,1e6)}catch(t){throw t instanceof p?new SyntaxError("Not exactly one valid JSON document\
."):t}return new r(Ie(e))}static of(e){return r.parse(JSON.stringify(e)??"\uFEFF")}static kept(e){return new r(e)}value(){return JSON.parse(this.text)}equals(e){
return e instanceof r&&e.text===this.text}toJSON(){return this.value()}toString(){return"RawJson(...)"}};Ge(T.prototype,String);var z=/^-?(?:0|[1-9][0-9]*)$/,N=class{type;subject;judgements=[];emptyIsAbsent=!0;mayBeBlank=!1;takesEmptyItem=!1;expected_=null;constructor(e,t){this.type=e,this.
subject=t}plain(e){return String(e)}operand(e){return this.plain(e)}sameness(e){return this.write(e)}get expected(){return this.expected_??=Xe(this.type),this.expected_}judged(e,t,n,i,o){
for(let s of this.judgements)s(t,n,i,o);return e}wrongType(e,t,n,i){t.add(n+i,"type","error",this.expected.wrong(e),this.subject)}wrongFormat(e,t,n){e.add(t+n,"\
format","error",this.expected.format,this.subject)}inexact(e,t,n){e.add(t+n,"form","warning",this.expected.form,this.subject)}refused(){let{wire:e}=this.subject.
label??{wire:""};return new TypeError(`${e}: expected ${this.expected.words.words.en}.`)}};function Xe(r){let{words:e}=j(r.expected??r.kind).words,t=n=>String(r[n]);
return new Ae(new U(r.phrase??r.kind,{vi:re(e.vi,t),en:re(e.en,t)}))}var ai=/[\u0300-\u036f]/,li=/[\ufffd\u0080-\u0084\u0086-\u009f]/,di=/^[A-Za-z0-9+/]*$/,ui="AQgw",ci="AEIMQUYcgkosw048",xe=class extends N{mayBeBlank=!0;takesEmptyItem=!0;read(e,t,n,i){
return typeof e=="string"?((t.document.mayBeOdd||Me(e))&&this.oddness(e,t,n,i),this.judgements.length===0?e:this.judged(e,e,t,n,i)):t.tolerant&&e instanceof y&&
z.test(e.text)?(this.inexact(t,n,i),this.judged(e.text,e.text,t,n,i)):this.wrongType(e,t,n,i)}plain(e){return e}write(e){return v(e)}take(e){if(typeof e!="strin\
g")throw this.refused();return e}oddness(e,t,n,i){let o=Me(e)?"form blank":li.test(e)?"form broken":ai.test(e)?"form decomposed":null;o!==null&&t.add(n+i,"form",
"warning",new f(o),this.subject)}},Ze=class extends xe{takesEmptyItem=!1;read(e,t,n,i){return typeof e=="string"?super.read(e,t,n,i):this.wrongType(e,t,n,i)}},Qe=class extends xe{mayBeBlank=!1;takesEmptyItem=!1;read(e,t,n,i){
return typeof e!="string"?this.wrongType(e,t,n,i):fi(e)?this.judged(e,e,t,n,i):this.wrongFormat(t,n,i)}};function fi(r){let e=r.endsWith("==")?2:r.endsWith("=")?
1:0,t=r.slice(0,r.length-e);if(r.length%4!==0||!di.test(t))return!1;let n=t.slice(-1);return e===0||(e===2?ui:ci).includes(n)}var se=class extends N{mayBeBlank=!1;read(){}plain(){return""}write(e){return e.text}take(e){if(!(e instanceof T))throw this.refused();return e}};var hi=["constructor","equals","hasOwnProperty","isPrototypeOf","propertyIsEnumerable","record","then","toJSON","toJson","toJsonString","toLocaleString","toStri\
ng","unknown","validate","valueOf","with"];function W(r){let[e="",...t]=r.split("_"),n=e+t.map(i=>i.charAt(0).toUpperCase()+i.slice(1)).join("");return hi.includes(
n)?`${n}_`:n}var In=JSON.rawJSON;function Dn(r){return Pt(k(r,512,Math.max(1e6,r.length)).root)}function Pt(r){return r instanceof y?mi(r.text):r instanceof g?r.items.map(Pt):
r instanceof h?Object.fromEntries([...r.members].map(([e,t])=>[e,Pt(t)])):r}function mi(r){let e=Number(r);if(String(e)===r)return e;if(In!==void 0)return In.call(
JSON,r);if(!pi(String(e),r))throw new RangeError("A number has more digits than a double can hold. Write the packet with toJson().");return e}function pi(r,e){let[
t,n]=[Ln(r),Ln(e)];return t!==null&&n!==null&&t[0]===n[0]&&t[1]===n[1]}function Ln(r){let e=/^(-?)([0-9]+)(?:\.([0-9]+))?(?:[eE]([-+]?[0-9]+))?$/.exec(r);if(e===
null)return null;let[,t="",n="",i="",o="0"]=e,s=(n+i).replace(/^0+/,""),a=s.replace(/0+$/,"");return a===""?["0",0]:[t+a,Number(o)-i.length+s.length-a.length]}var b=class extends Error{reason;at;constructor(e,t){super(),this.reason=e,this.at=t}},gi=["NaN","Infinity","-Infinity","undefined"],Bn={t:"true",f:"false",n:"n\
ull"},yi={'"':'"',"\\":"\\","/":"/",b:"\b",f:"\f",n:`
`,r:"\r",t:"	"},bi=92,wi=34,xi=new TextDecoder("utf-8",{ignoreBOM:!0}),et=class{at=0;bytes;end=0;behind="cut";limits;open=[];isFresh=!1;items=0;uncounted=0;constructor(e,t,n){
this.bytes=e,this.limits=t,this.begin(e,n)}document(){return this.broken(()=>{this.value(!1),this.rest()})}head(){try{for(this.value(!1);this.at<this.bytes.length;)
this.member();return!0}catch(e){if(e instanceof b)return!1;throw e}}goneOn(e,t){return this.begin(e,0),this.isFresh=t,this.items=0,this.uncounted=this.open.length,
this.broken(()=>this.rest())}begin(e,t){this.bytes=e,this.at=t,this.end=kn(e),this.behind=this.end<e.length?"utf-8":"cut"}broken(e){try{e()}catch(t){if(t instanceof
b)return{reason:t.reason,at:t.at};throw t}return{reason:"syntax",at:this.bytes.length}}rest(){for(;this.open.length>0;)this.member();if(this.space(),this.at<this.
end||this.behind==="utf-8")throw new b(this.at<this.end?"trailing":"utf-8",this.at)}member(){let e=this.open[this.open.length-1]??null;if(this.space(),this.peek()===
(e===null?"]":"}")){this.at+=1,this.open.pop(),this.isFresh=!1;return}if(this.isFresh||this.take(","),this.isFresh=!1,e===null){this.open.length===this.uncounted&&
(this.items=-1),this.value(!0);return}this.key(e),this.space(),this.take(":"),this.value(!1)}key(e){this.space();let t=this.at;if(this.peek()!=='"')throw new b(
"syntax",this.at);let n=this.string();if(e.has(n))throw new b("repeated-key",t);e.add(n)}value(e){this.space();let t=this.peek();if("NIu-".includes(t)&&gi.some(
n=>this.isAt(n)))throw new b("not-a-number",this.at);if(!'"[{-0123456789tfn'.includes(t))throw new b("syntax",this.at);if(this.items+=e?1:0,e&&this.items>this.limits.
maxItems)throw new b("items",this.at);if(t==="["||t==="{"){if(this.open.length>=this.limits.maxLevels)throw new b("levels",this.at);this.at+=1,this.open.push(t===
"["?null:new Set),this.isFresh=!0}else t==='"'?this.string():t in Bn?[...Bn[t]??""].forEach(n=>this.take(n)):this.number()}string(){this.at+=1;let e="",t=this.at;
for(;;){let n=this.at<this.end?this.bytes[this.at]??0:0;if(n>=32&&n!==wi&&n!==bi){this.at+=1;continue}e+=xi.decode(this.bytes.subarray(t,this.at));let i=this.peek();
if(i==='"')return this.at+=1,e;if(i!=="\\")throw new b("control",this.at);e+=this.escape(),t=this.at}}escape(){let e=this.at;this.at+=1;let t=this.peek();if(t===
"u")return this.unit(e);let n=yi[t];if(n===void 0)throw new b("escape",e);return this.at+=1,n}unit(e){let t=this.digitsOfUnit(e);if(t<55296||t>57343)return String.
fromCharCode(t);let n=we(this.bytes.subarray(this.at,Math.min(this.at+6,this.end)));if(t>56319||!/^\\u[dD][c-fC-F][0-9A-Fa-f]{2}$/.test(n))throw new b("surrogat\
e",e);return this.at+=1,String.fromCharCode(t,this.digitsOfUnit(e))}digitsOfUnit(e){let t="";for(let n=0;n<4;n+=1){this.at+=1;let i=this.peek();if(!/^[0-9A-Fa-f]$/.
test(i))throw new b("escape",e);t+=i}return this.at+=1,parseInt(t,16)}number(){let e=this.at;this.goesOver("-",e),this.goesOver("0",e)||this.digits(e),this.goesOver(
".",e)&&this.digits(e),this.goesOver("eE",e)&&(this.goesOver("+-",e),this.digits(e))}digits(e){if(!"0123456789".includes(this.peek()))throw new b("syntax",this.
at);for(;this.goesOver("0123456789",e););}goesOver(e,t){if(this.at>=this.end||!e.includes(String.fromCharCode(this.bytes[this.at]??0)))return!1;if(this.at+=1,this.
at-t>100)throw new b("number",t);return!0}take(e){if(this.peek()!==e)throw new b("syntax",this.at);this.at+=1}peek(){if(this.at<this.end)return String.fromCharCode(
this.bytes[this.at]??0);throw new b(this.behind,this.end)}isAt(e){return this.at+e.length<=this.end&&we(this.bytes.subarray(this.at,this.at+e.length))===e}space(){
for(;this.at<this.end&&ze(this.bytes[this.at]);)this.at+=1}};function tt(r,e){if(nt(r)>100)return null;let t=Pn(r),n=e.map(Pn),i=n.findIndex(a=>a.join("")===t.join(""));if(i>=0)return e[i]??null;let o=3,s=null;return n.forEach(
(a,l)=>{let d=vi(t,a,o);d<o&&2*d<Math.min(t.length,a.length)&&(o=d,s=e[l]??null)}),s}function $n(r,e){if(nt(r)>100)return null;let t=qn(r);return e.find(n=>n!==
r&&qn(n)===t)??null}function ae(r){let e=0,t=r.length;for(;e<t&&Jn(r.charCodeAt(e));)e+=1;for(;t>e&&Jn(r.charCodeAt(t-1));)t-=1;return r.slice(e,t)}function qt(r){
return r.replace(/^0+(?=[^])/u,"")}function nt(r){return r.length-(r.match(/[\ud800-\udbff]/g)?.length??0)}function Jn(r){return r===32||r>=9&&r<=13}function rt(r){
return r.replace(/[A-Z]/g,e=>e.toLowerCase())}function Pn(r){return[...rt(r).replace(/[_\-\t-\r ]/g,"")]}function qn(r){return qt(rt(ae(r)))}function vi(r,e,t){
if(Math.abs(r.length-e.length)>=t)return t;let n=Array.from({length:e.length+1},(i,o)=>o);for(let[i,o]of r.entries()){let s=[i+1];for(let[a,l]of e.entries()){let d=(n[a]??
0)+(o===l?0:1);s.push(Math.min(d,(n[a+1]??0)+1,(s[a]??0)+1))}if(n=s,Math.min(...n)>=t)return t}return n[e.length]??t}var Un=[239,187,191],ki=["<!doctype html","<html","<head","<body"],Ri=[["PK","zip"],["%PDF","pdf"],["ÐÏà¡±á","ole"]],$t=class r{lines;characters;size;constructor(e=0,t=0,n=0){
this.lines=e,this.characters=t,this.size=n}static top(e){return Hn(e)?new r(0,-1):new r}behind(e){let t=0,n=this.characters;for(let i of e)i===10?(t+=1,n=0):(i&
192)!==128&&(n+=1);return new r(this.lines+t,n,this.size+e.length)}};function Hn(r){return Un.every((e,t)=>r[t]===e)}function _n(r,e,t){let{reason:n,at:i}=Oi(r,
e,t);return Si(n,i===null?null:$t.top(r).behind(r.subarray(0,i)),e)}function Si(r,e,t){let n=e===null?{}:{line:String(e.lines+1),column:String(e.characters+1),byte:String(
e.size)},o={bytes:t.maxBytes,levels:t.maxLevels,items:t.maxItems}[r];return new f(`json ${r}`,o===void 0?n:{...n,max:String(o)})}function Oi(r,e,t){if(r.length>
e.maxBytes)return{reason:"bytes",at:null};let n=Hn(r)?Un.length:0,i=Ei(r.subarray(n))??(n>0&&!t?"bom":null);return i===null?new et(r,e,n).document():{reason:i,at:null}}function Ei(r){let e=0;for(;ze(r[e]);)e+=1;if(e===r.length)return"empty";if(r[e]===60){let n=rt(we(r.subarray(e,e+14)));return ki.some(i=>n.startsWith(i))?"html":
"xml"}if(Ti([r[0],r[1]]))return"utf-16";let t=we(r.subarray(0,8));return Ri.find(([n])=>t.startsWith(n))?.[1]??null}function Ti([r,e]){return r===255&&e===254||
r===254&&e===255||r===0||e===0}var ve=class extends Error{name="InvalidPacketError";findings;constructor(e){super(e.map(String).join(`
`)),this.findings=e}},Ni=Object.freeze([]),Ut=class{valid;value;findings;truncated;index;#e;#t;constructor(e,t,n,i,o,s,a){this.valid=e,this.value=t,this.findings=
n.length===0?Ni:Object.freeze(n),this.truncated=i,this.index=o,this.#e=s,this.#t=a}get json(){return this.#e===null?null:An(this.#e,this.#t)}orThrow(){if(!this.
valid)throw new ve(this.findings);return this.value}};function ke(r,e,t,n=null,i=null,o=null){return new Ut(r!==void 0,r??null,e,t,n,i,o)}var it=class{items;findings;valid;truncated;constructor(e,t,n,i){
this.items=e,this.findings=t,this.valid=n,this.truncated=i}get values(){return this.items.flatMap(e=>e.valid?[e.value]:[])}orThrow(){if(!this.valid)throw new ve(
this.findings);return this.values}};var ji=Object.freeze([]);function de(r,e){return r[0]<=e&&e<=r[1]}var le=class r{document;tolerant;edition;limit;findings=[];errors=0;kept=null;isRest=!1;candidates=[];constructor(e,t){
this.document=e,this.tolerant=t.tolerant,this.edition=t.edition,this.limit=t.maxFindings}silent(){return new r(this.document,{tolerant:this.tolerant,edition:this.
edition,maxFindings:1})}apart(){return new r(this.document,{tolerant:this.tolerant,edition:this.edition,maxFindings:this.limit})}add(e,t,n,i,o=ye){n==="error"&&
(this.errors+=1),this.findings.push(new Ke(e,t,n,o,i))}cut(e){let t=e===0?this.findings:this.findings.slice(e);if(t.length<=this.limit)return t;let n=t.filter(o=>o.
severity==="error").length,i={error:this.limit,warning:Math.max(this.limit-n,0)};return t.filter(({severity:o})=>(i[o]-=1,i[o]>=0))}isCut(e){return this.findings.
length-e>this.limit}keep(e,t,n){let{kept:i}=this;i?.push({value:t,findings:this.since(e),truncated:this.isCut(e),index:i.length,node:n})}since(e){return this.findings.
length===e?ji:this.cut(e).slice()}},M="request",C="response";var st={root:null,text:"",mayBeOdd:!1};function G(r,e,t){let n=Re(e,r.regulation.options(t)),i=n.document.root;if(n.document===st)return ke(void 0,n.cut(0),!1);
let o=i instanceof h?r.table.read(i,n,"").value:Ht(i,n,j("record",r.id));return ke(n.errors===0?o:void 0,n.cut(0),n.isCut(0))}function Kn(r,e,t){let n=Re(e,r.regulation.
options(t)),i=n.document.root;n.kept=[],n.document!==st&&Mi(r,i,n);let o=_t(n.kept,n.document);return new it(o,n.cut(0),n.errors===0,n.isCut(0))}function Mi(r,e,t){
e instanceof h&&t.tolerant?(t.add("","form","warning",j("list",`list of ${r.id}`).form),ot([e],r.table,t)):e instanceof g?ot(e.items,r.table,t):Ht(e,t,j("list",
`list of ${r.id}`))}function ot(r,e,t){let n=[],i=j("record",e.id);r.forEach((o,s)=>{let a=t.findings.length;t.kept=null;let l=o instanceof h?e.read(o,t,`/${s}`).
value:Ht(o,t,i,`/${s}`);n.push({value:l,findings:t.since(a),truncated:t.isCut(a),index:s,node:o})}),t.kept=n}function Ht(r,e,t,n=""){e.add(n,"type","error",t.wrong(
r))}function _t(r,e){return Object.freeze((r??[]).map(({value:t,findings:n,truncated:i,index:o,node:s})=>ke(t,n,i,o,e,s)))}function Re(r,e){try{let t=jn(r,e.maxBytes),
n=e.tolerant&&t.startsWith("\uFEFF"),i=new le(k(n?t.slice(1):t,e.maxLevels,e.maxItems),e);return n&&i.add("","form","warning",new f("form bom")),i}catch(t){if(!(t instanceof
p))throw t;let n=typeof r=="string"?H(r):r,i=new le(st,e);return i.add("","json","error",_n(n,e,e.tolerant)),i}}function zn(r){return r.document!==st}var J=class{values;unknown;constructor(e,t){this.values=e,this.unknown=t}};var Se=class r{static record;constructor(e){let t=this.constructor.record,{values:n,unknown:i}=e instanceof J?e:Ai(t,e),{properties:o}=t.table,s=this;for(let a=0;a<
o.length;a+=1){let l=n[a];l!==void 0&&(s[o[a]]=l)}i!==null&&Object.defineProperty(s,"unknown",{value:i,enumerable:!0}),Object.freeze(this)}static read(e,t){return G(
this.record,e,t)}static readList(e,t){return Kn(this.record,e,t)}validate(e={}){return G(Y(this),this.toJsonString(),e).findings}toJson(){return H(this.toJsonString())}toJsonString(){
return Y(this).table.write(this)}toJSON(){return Dn(this.toJsonString())}with(e){let t=this.constructor;return new t({...this,...Vn(Y(this),e)})}equals(e){return this===
e||e instanceof r&&Y(e)===Y(this)&&Gn({...this},{...e})}toString(){return`[${Y(this).id}]`}};Object.defineProperty(Se.prototype,"unknown",{get:()=>new Map,configurable:!0});
Ge(Se.prototype,Ci);function Ci(r,e){let{fields:t,properties:n}=Y(r).table,i=r,o=t.flatMap(({entry:s},a)=>{let l=n[a]??"";return s.sensitive===!0||i[l]===void 0?
[]:[[l,i[l]]]});return`${Y(r).id} ${e(Object.fromEntries(o))}`}function Y(r){return r.constructor.record}function Vn(r,e){let t=new Map(Object.entries(r.former).
map(([n,i])=>[W(n),W(i)]));return t.size===0?e:Object.fromEntries(Object.entries(e).map(([n,i])=>[t.get(n)??n,i]))}function Ai(r,e){let{table:t}=r,{unknown:n,...i}=Vn(
r,e),o=t.properties.map((a,l)=>{let d=i[a],u=t.fields[l];return d===void 0?Fi(t,l):u?.take(d)}),s=Object.keys(i).find(a=>!t.properties.includes(a));if(s!==void 0)
throw new TypeError(`${r.id} has no ${s}.`);return new J(o,Ii(n))}function Fi(r,e){let{fixed:t}=r.fields[e]?.constraints??{};return t===void 0?void 0:t.is}function Ii(r){
if(r===void 0)return null;let t=(r instanceof Map?[...r]:Object.entries(r)).map(([n,i])=>{if(!(i instanceof T))throw new TypeError("Unknown members are raw JSON\
.");return[n,i]});return t.length===0?null:new Map(t)}function Gn(r,e){if(r===e)return!0;if(typeof r!="object"||typeof e!="object"||r===null||e===null)return!1;
if("equals"in r&&typeof r.equals=="function")return r.equals(e);let[t,n]=[Wn(r),Wn(e)];return t.length===n.length&&t.every(([i,o],s)=>n[s]?.[0]===i&&Gn(o,n[s]?.[1]))}
function Wn(r){return r instanceof Map?[...r]:Object.entries(r)}var Kt=/yyyy|MM|M|dd|d|HH|mm|ss/g,Li={yyyy:"(?<year>[0-9]{4})",MM:"(?<month>[0-9]{2})",M:"(?<month>[1-9][0-9]?)",dd:"(?<day>[0-9]{2})",d:"(?<day>[1-9][0-9]?)",HH:"\
(?<hour>[0-9]{2})",mm:"(?<minute>[0-9]{2})",ss:"(?<second>[0-9]{2})"},er=["yyyy-MM-ddTHH:mm:ss","yyyy-MM-dd HH:mm:ss","yyyy-MM-ddTHH:mm","yyyy-MM-dd HH:mm"],Di="\
(?<zone>Z|[+-](?:(?:0[0-9]|1[0-3]):[0-5][0-9]|14:00))?",Yn={y:0,M:1,d:2,H:3,m:4,s:5};function lt(r){return r.pattern!==void 0}var at=class extends N{pattern;tokens;literals;isFixed;shape;zone;accepts;loose=null;constructor(e,t,n,i){
super(e,t),this.pattern=e.pattern??"",this.tokens=this.pattern.match(Kt)??[],this.literals=this.pattern.split(Kt),this.isFixed=this.tokens.every(o=>o.length>1),
this.shape=new RegExp(`^${nr(e)}$`),this.accepts=n,this.zone=i}read(e,t,n,i){if(typeof e!="string")return this.wrongType(e,t,n,i);let o=this.isFixed?this.fixed(
e):Zn(this.shape.exec(e),this.zone);if(o!==null)return this.found(o,t,n,i);if(t.tolerant){let s=ae(e);for(let a of this.looseShapes()){let l=Zn(a.exec(s),this.zone);
if(l!==null)return this.inexact(t,n,i),this.found(l,t,n,i)}}return this.wrongFormat(t,n,i)}plain(e){let[t,n,i,o,s,a]=Xn(e);return x(t,4)+x(n)+x(i)+x(o)+x(s)+x(a)}operand(e){
return m.of(this.plain(e))}write(e){let t=Xn(e),n="";for(let i=0;i<this.tokens.length;i+=1){let o=this.tokens[i];n+=this.literals[i]+x(t[Yn[o.charAt(0)]],o.length)}
return v(n+this.literals[this.tokens.length])}sameness(e){return this.write(e)}take(e){let t=Bi[this.type.kind]??D;if(e instanceof t)return e;if(typeof e!="stri\
ng")throw this.refused();try{return t.parse(e)}catch{throw this.refused()}}found(e,t,n,i){let o=this.made(e);return this.judgements.length===0?o:this.judged(o,this.
plain(o),t,n,i)}made([e,t,n,i,o,s]){switch(this.type.kind){case"date":return new te(e,t,n);case"month":return new Te(e,t);case"time":return new ne(i,o,s);default:
return new D(e,t,n,i,o,s)}}fixed(e){let t=[1,1,1,0,0,0];if(e.length!==this.pattern.length)return null;let n=0;for(let i=0;i<this.tokens.length;i+=1){let o=this.
literals[i]??"",s=this.tokens[i]??"";if(o!==""&&!e.startsWith(o,n))return null;n+=o.length;let a=0;for(let l=n+s.length;n<l;n+=1){let d=e.charCodeAt(n)-48;if(!(d>=
0&&d<=9))return null;a=a*10+d}t[Yn[s.charAt(0)]??0]=a}return e.endsWith(this.literals[this.tokens.length]??"")&&tr(t)?t:null}looseShapes(){if(this.loose===null){
let t=[...er.includes(this.pattern)?[this.type]:[],...this.accepts.filter(lt)];this.loose=[this.shape,...t.map(n=>Pi(n,this.zone))]}return this.loose}},Bi={date:te,
datetime:D,month:Te,time:ne};function Xn(r){return r instanceof D?[r.year,r.month,r.day,r.hour,r.minute,r.second]:r instanceof ne?[1,1,1,r.hour,r.minute,r.second]:
[r.year,r.month,r instanceof te?r.day:1,0,0,0]}function tr([r,e,t,n,i,o]){return je(r,e,t)&&Ue(n,i,o)}function Zn(r,e="Z"){if(r===null)return null;let{year:t="1",
month:n="1",day:i="1",hour:o="0",minute:s="0",second:a="0",zone:l}=r.groups??{},d=[Number(t),Number(n),Number(i),Number(o),Number(s),Number(a)];return tr(d)?l===
void 0?d:Ji(d,Ne(e)-Ne(l)):null}function Ji([r,e,t,n,i,o],s){let a=new Date(0);a.setUTCFullYear(r,e-1,t),a.setUTCHours(n,i+s,o);let l=a.getUTCFullYear();return l>=
1&&l<=9999?[l,a.getUTCMonth()+1,a.getUTCDate(),a.getUTCHours(),a.getUTCMinutes(),a.getUTCSeconds()]:null}function Pi(r,e){let t=r.pattern??"",n=t.endsWith("ss")?
"(?:\\.[0-9]+)?":"";return new RegExp(`^${nr(r)}${n}${e!==void 0&&er.includes(t)?Di:""}$`)}function nr({pattern:r=""}){let e="",t=0;for(let n of r.matchAll(Kt))
e+=Qn(r.slice(t,n.index))+(Li[n[0]]??""),t=n.index+n[0].length;return e+Qn(r.slice(t))}function Qn(r){return r.replace(/[\\^$.*+?()[\]{}|/]/g,"\\$&")}function rr(r){let e="",t=!1;for(let n=0;n<r.length;n+=1){let i=r.charAt(n);if(i==="\\"){n+=1,e+=qi(t,r.charAt(n));continue}t=i==="["?!0:i==="]"?!1:t,e+=i}return new RegExp(
`^(?:${e})$`,"su")}function qi(r,e){return e==="&"||e==="~"||e==="-"&&!r?e:`\\${e}`}var ir="1900";function or(r,e,t,n,i){let o=r.type.item??r.type,{length:s,pattern:a,range:l,period:d,fixed:u}=r.constraints??{},c=[];return s!==void 0&&c.push(Ui(
s,e)),a!==void 0&&c.push(Hi(a,e)),l!==void 0&&$i(o)&&c.push(_i(l,e)),lt(o)&&d!==void 0?c.push(Ki(d,e)):lt(o)&&o.pattern?.includes("yyyy")&&c.push(zi(e)),u!==void 0&&
c.push(Wi(u,e)),n!==null&&c.push(Vi(o,t,n,i,e)),c}function $i({kind:r}){return r==="integer"||r==="decimal"||r==="percent"}function Ui(r,e){let{min:t=0,max:n=1/0}=r;
return(i,o,s,a)=>{!(i.length<=n&&i.length>=2*t)&&!zt(nt(i),r)&&o.add(s+a,"length",r.severity,be("length",r).coded(r.authority_code),e)}}function Hi(r,e){let t=rr(
r.is);return(n,i,o,s)=>{if(!t.test(n)){let a=new f("pattern",{pattern:r.is}).coded(r.authority_code);i.add(o+s,"pattern",r.severity,a,e)}}}function _i(r,e){let t=r.
min===void 0?null:m.of(r.min),n=r.max===void 0?null:m.of(r.max);return(i,o,s,a)=>{let l=m.of(i);(t!==null&&l.compare(t)<0||n!==null&&l.compare(n)>0)&&o.add(s+a,
"range",r.severity,be("range",r).coded(r.authority_code),e)}}function Ki(r,e){let{first:t="",last:n="~"}=r;return(i,o,s,a)=>{if(i<t||i>n){let l=be("range",r,["s\
ince","until"]).coded(r.authority_code);o.add(s+a,"range",r.severity,l,e)}}}function zi(r){return(e,t,n,i)=>{e<ir&&t.add(n+i,"range","warning",new f("range year",
{min:ir}),r)}}function Wi(r,e){return(t,n,i,o)=>{t!==r.is&&n.add(i+o,"code",r.severity,new f("code fixed",{expected:r.is}),e)}}function Vi(r,e,t,n,i){let o=new Map(
t.codes.map(l=>[l.code,n.span(l)])),s=new Map(t.codes.flatMap(l=>l.retired?[[l.code,n.editionAt(l.retired.since)]]:[])),a=new Map(t.codes.map(l=>[l.code,l.authority_code]));
return(l,d,u,c)=>{let O=o.get(l),qe=O!==void 0&&de(O,d.edition);if(qe&&(s.size===0||(s.get(l)??1/0)>d.edition))return;let Q={table:t.id,edition:n.editions[d.edition]??
""},pe=a.get(l);if(qe)d.add(u+c,"code","warning",new f("code retired",Q).coded(pe),i);else{let Mt=e?null:()=>$n(l,[...o.keys()]);d.add(u+c,"code",r.closed?"erro\
r":"warning",new f("code",Q,Mt).coded(pe),i)}}}function zt(r,{min:e=0,max:t=1/0}){return e<=r&&r<=t}var Le=/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?$/,Gi=/^(-?(?:0|[1-9][0-9]*))\.0+$/,Yi=/^-?[0-9]+(?:\.[0-9]+)?$/,Xi=15;function Wt(r){return z.test(r)?r:Gi.exec(r)?.[1]??
null}function Vt(r){return(r.writes??r.form)==="number"}var dt=class extends N{operand(e){return m.of(this.plain(e))}sameness(e){let t=this.plain(e);return t.includes(
".")?t.replace(/\.?0*$/,""):t}beyond(e,t,n,i,o,s){let a={[e==="scale"?"scale":"digits"]:String(t),met:String(n)};i.add(o+s,"range","error",new f(`range ${e}`,a),
this.subject)}},ut=class extends dt{emptyIsAbsent;before;scale;isWritten;constructor(e,t){super(e,t),this.emptyIsAbsent=e.form!=="number",this.scale=e.scale??0,
this.before=(e.digits??0)-this.scale,this.isWritten=Vt(e)}read(e,t,n,i){return e instanceof y?this.ofToken(e,t,n,i):typeof e=="string"?this.ofText(e,t,n,i):this.
wrongType(e,t,n,i)}write(e){let t=this.plain(e);return this.isWritten?t:v(t)}ofToken(e,t,n,i){let o=this.type.form==="text",s=o&&!t.tolerant?null:this.digitsOf(
e.text);return s===null||s!==e.text&&!t.tolerant?this.wrongType(e,t,n,i):this.counted(s,o||s!==e.text,t,n,i)}ofText(e,t,n,i){let o=this.shape.test(e);if(this.type.
form==="number")return t.tolerant&&o?this.counted(e,!0,t,n,i):this.wrongType(e,t,n,i);if(o)return this.counted(e,!1,t,n,i);let s=t.tolerant?Zi(e):"";return this.
shape.test(s)?this.counted(s,!0,t,n,i):this.wrongFormat(t,n,i)}counted(e,t,n,i,o){let s=ar(e),a=this.scaled(s);if(!n.tolerant&&this.type.exact&&a.length>s.length)
return this.wrongFormat(n,i,o);let l=n.tolerant?a:s;(t||l!==s)&&this.inexact(n,i,o);let[d,u]=lr(l);return d>this.before?this.beyond(this.type.kind==="integer"?"\
digits":"whole",this.before,d,n,i,o):u>this.scale?this.beyond("scale",this.scale,u,n,i,o):this.judged(this.made(l),l,n,i,o)}},ct=class extends ut{shape=z;isSafe;constructor(e,t){
super(e,t),this.isSafe=(e.digits??0)<=Xi}take(e){if(!(typeof e=="number"&&Number.isSafeInteger(e))&&typeof e!="bigint")throw this.refused();return this.isSafe?Number(
e):BigInt(e)}made(e){return this.isSafe?Number(e):BigInt(e)}digitsOf(e){return Wt(e)}scaled(e){return e}},ft=class extends ut{shape=Le;take(e){return $.kept(this.
scaled(sr(e,()=>this.refused()).digits))}plain(e){return e.digits}made(e){return $.kept(e)}digitsOf(e){return Le.test(e)?e:null}scaled(e){let t=this.type.scale??
0,[n="",i=""]=e.split("."),o=i.length>t&&/^0+$/.test(i.slice(t))?i.slice(0,t):i,s=this.type.exact?o.padEnd(t,"0"):o;return s===""?n:`${n}.${s}`}},ht=class extends dt{read(e,t,n,i){
if(e instanceof y&&t.tolerant)return Le.test(e.text)?this.counted(e.text,!0,t,n,i):this.wrongType(e,t,n,i);if(typeof e!="string")return this.wrongType(e,t,n,i);
let o=e.endsWith("%"),s=o?e.slice(0,-1):e,a=o===this.type.sign;return Le.test(s)&&(a||t.tolerant)?this.counted(s,!a,t,n,i):this.wrongFormat(t,n,i)}plain(e){return e.
digits}write(e){let t=this.plain(e);return v(this.type.sign?`${t}%`:t)}take(e){return sr(e,()=>this.refused())}made(e){return $.kept(e)}counted(e,t,n,i,o){let s=ar(
e),[a,l]=lr(s),d=this.type.digits??0;return t&&this.inexact(n,i,o),a+l>d?this.beyond("digits",d,a+l,n,i,o):this.judged(this.made(s),s,n,i,o)}};function sr(r,e){
if(!(r instanceof $)&&(typeof r!="string"||!Le.test(r)))throw e();return $.of(r)}function Zi(r){let e=ae(r);return Yi.test(e)?e.replace(/^(-?)0+(?=[0-9])/,"$1"):
""}function ar(r){return r.charCodeAt(0)===45&&/^-[0.]*$/.test(r)?r.slice(1):r}function lr(r){let e=r.charCodeAt(0)===45?1:0,t=r.indexOf("."),n=t<0?r.length:t;return[
n-e===1&&r.charCodeAt(e)===48?0:n-e,t<0?0:r.length-t-1]}var mt=class extends N{emptyIsAbsent;known;isWritten;constructor(e,t,n){super(e,t),this.emptyIsAbsent=e.form!=="number",this.known=n,this.isWritten=Vt(e)}read(e,t,n,i){
let o=this.met(e,t.tolerant),s=e instanceof y?e.text:e,a=o===s&&this.type.form!==(e instanceof y?"text":"number");return o===null||!(a||t.tolerant)?this.wrongType(
e,t,n,i):(a||this.inexact(t,n,i),this.judged(o,o,t,n,i))}plain(e){return e}write(e){let t=e;return this.isWritten&&z.test(t)?t:v(t)}take(e){if(typeof e!="string")
throw this.refused();return e}met(e,t){if(e instanceof y)return Wt(e.text);if(typeof e!="string")return null;let n=t?this.mended(e):e;return this.type.form==="n\
umber"&&!this.known.has(n)&&!z.test(n)?null:n}mended(e){let t=ae(e);return[e,t,qt(t)].find(n=>this.known.has(n))??e}},pt=class extends N{emptyIsAbsent;yes;no;constructor(e,t){
super(e,t),this.yes=e.true??null,this.no=e.false??null,this.emptyIsAbsent=e.true!==void 0}read(e,t,n,i){let o=this.yes===null?typeof e=="boolean"?e:null:e===this.
yes?!0:e===this.no?!1:null;if(o!==null)return this.judged(o,this.plain(o),t,n,i);let s=t.tolerant?Qi(e):null;return s!==null?(this.inexact(t,n,i),this.judged(s,
this.plain(s),t,n,i)):this.yes!==null&&typeof e=="string"?this.wrongFormat(t,n,i):this.wrongType(e,t,n,i)}plain(e){return(e===!0?this.yes:this.no)??String(e)}write(e){
return this.yes===null?String(e):v(this.plain(e))}take(e){if(typeof e!="boolean")throw this.refused();return e}};function Qi(r){if(typeof r=="boolean")return r;
let e=r instanceof y?r.text:r;return typeof e!="string"?null:/^(?:[Tt][Rr][Uu][Ee]|1)$/.test(e)?!0:/^(?:[Ff][Aa][Ll][Ss][Ee]|0)$/.test(e)?!1:null}function dr(r,{subject:e,accepts:t,zone:n,codes:i}){switch(r.kind){case"text":return new xe(r,e);case"url":return new Ze(r,e);case"base64":return new Qe(r,e);case"\
json":return new se(r,e);case"code":return new mt(r,e,new Set((i?.codes??[]).map(o=>o.code)));case"integer":return new ct(r,e);case"decimal":return new ft(r,e);case"\
percent":return new ht(r,e);case"flag":return new pt(r,e);default:return new at(r,e,t,n??void 0)}}var gt=class{entry;wire;#e;#t=null;constructor(e,t){this.entry=e,this.wire=e.wire,this.#e=t}get name(){let{vi:e,en:t}=this.entry.label;return{vi:`${this.wire} (${e}\
)`,en:`${this.wire} (${t})`}}get label(){let{vi:e,en:t}=this.entry.label;return{wire:this.wire,vi:e,en:t}}get source(){let{document:e,regulation:t}=this.#e,{source:n,
confidence:i,row:o}=this.entry;return this.#t??=t.citation(n??e.source,i??e.confidence,o),this.#t}get record(){return this.#e.document.record}},yt=class{name=ye.
name;label=null;#e;constructor(e){this.#e=e}get source(){let{document:e,regulation:t}=this.#e;return t.citation(e.source,e.confidence,void 0)}get record(){return this.#e.
document.record}};var eo={required:new f("required"),"required blank":new f("required blank")},bt=class extends gt{step;index;constraints;span;isList;isPayload;kind;emptyIsAbsent;item;owner;isText;whole;each;nested_=null;constructor(e,t,n){
super(e,n);let{type:i,role:o}=e;this.owner=n,this.index=t,this.step=w(e.wire),this.constraints=e.constraints??{},this.span=n.regulation.span(e),this.isList=i.item!==
void 0,this.item=i.item??i,this.whole=Xe(i),this.each=this.isList?Xe(this.item):this.whole,this.isText=i.kind==="text"||i.kind==="url",this.isPayload=(o==="data"||
o==="result")&&this.item.kind==="record",this.kind=this.item.kind==="record"?null:this.made(),this.emptyIsAbsent=this.kind!==null&&!this.isList&&this.kind.emptyIsAbsent}isFilled(e){
return E(e)&&!(this.isText&&typeof e=="string"&&Me(e))}isAbsent(e,t){return e===null||e===""&&(t||this.emptyIsAbsent)}read(e,t,n,i,o,s,a){if(!de(this.span,t.edition)){
let l=this.owner.regulation.editions[t.edition]??"";t.add(n+i,"unknown","warning",new f("unknown edition",{edition:l}),this)}if(e===null||e===""){this.empty(e,t,
n,i,a);return}return a&&this.kind!==null&&!this.isFilled(e)?(this.missing(t,n+i,"required blank"),this.kind.read(e,t.silent(),n,i)):this.isList?this.list(e,t,n+
i):this.kind===null?this.nested(e,t,n+i,null):this.kind instanceof se?T.kept(Ve(t.document,o,s,e)):this.kind.read(e,t,n,i)}missing(e,t,n="required"){if(this.constraints.
required!==void 0){let{severity:i,authority_code:o}=this.constraints.required;e.add(t,"required",i,eo[n].coded(o),this)}}unsent(e,t){let{present:n}=this.constraints;
if(n!==void 0){let i=new f("required present",{empty:n.empty}).coded(n.authority_code);e.add(t,"required",n.severity,i,this)}}plain(e){return this.kind===null||
this.isList?"":this.kind.plain(e)}operand(e){return this.kind===null||this.isList?"":this.kind.operand(e)}write(e){return this.isList?`[${e.map(n=>this.one(n)).
join(",")}]`:this.one(e)}take(e){if(!this.isList)return this.taken(e);if(!Array.isArray(e))throw new TypeError(`${this.wire}: expected ${this.whole.words.words.
en}.`);return Object.freeze(e.map(t=>this.taken(t)))}get nestedIn(){return this.kind===null?this.nestedRecord:null}one(e){return this.kind===null?this.nestedRecord.
write(e):this.kind.write(e)}taken(e){return this.kind===null?this.nestedRecord.take(e):this.kind.take(e)}get nestedRecord(){return this.nested_??=this.owner.nested(
this.item.record??""),this.nested_}made(){let{document:e,regulation:t}=this.owner,n=this.item.kind==="code"?this.owner.codes(this.item.table??""):null,i=dr(this.
item,{subject:this,accepts:this.entry.accepts??[],zone:t.zone,codes:n}),o=this.entry.sensitive===!0||e.sensitive===!0;return i.judgements=or(this.entry,this,o,n,
t),i}empty(e,t,n,i,o){o?this.missing(t,n+i):e===""&&!this.emptyIsAbsent&&(t.tolerant?t.add(n+i,"form","warning",this.whole.form,this):this.wrong(e,t,n+i,this.whole))}list(e,t,n){
let i=t.tolerant&&e instanceof h&&this.kind===null;if(i)t.add(n,"form","warning",this.whole.form,this);else if(!(e instanceof g)){this.wrong(e,t,n,this.whole);return}
let o=i?[e]:e.items,s=this.constraints.unique===void 0?null:new Set,a=[];for(let d=0;d<o.length;d+=1){let u=this.itemOf(o[d]??null,t,n,d,s,i?null:e);u!==void 0&&
a.push(u)}let l=this.constraints.items;return l!==void 0&&!(t.isRest&&this.isPayload)&&!zt(o.length,l)&&t.add(n,"items",l.severity,be("items",l).coded(l.authority_code),
this),Object.freeze(a)}itemOf(e,t,n,i,o,s){return this.kind===null?E(e)?this.nested(e,t,`${n}/${i}`,o):this.wrongItem(e,t,`${n}/${i}`):e===null||e===""&&!this.kind.
takesEmptyItem?this.wrongItem(e,t,`${n}/${i}`):this.kind instanceof se&&s!==null?T.kept(Mn(t.document,s,i)):this.kind.read(e,t,n,`/${i}`)}nested(e,t,n,i){if(!(e instanceof
h))return this.wrongItem(e,t,n);if(t.isRest&&this.isPayload)return this.keptApart(t,e,d=>this.nestedRecord.read(e,d,n).value);let o=t.findings.length,{value:s,slots:a}=this.
nestedRecord.read(e,t,n);this.isPayload&&t.keep(o,s,e);let{unique:l}=this.constraints;return l!==void 0&&i!==null&&this.unique(l,a,t,n,i),s}keptApart(e,t,n){let i=e.
apart(),o=n(i),s=e.kept?.length??0;return e.kept?.push({value:o,findings:i.cut(0),truncated:i.isCut(0),index:s,node:t}),o}alone(e,t,n){return e instanceof h?this.
nestedRecord.read(e,t,n).value:this.wrong(e,t,n,this.each)}unique(e,t,n,i,o){let s=this.nestedRecord.field(e.key),a=s===void 0?void 0:t[s.index];if(s===void 0||
a===void 0)return;let l=s.kind===null||s.isList?s.write(a):s.kind.sameness(a);o.has(l)&&n.add(i,"unique",e.severity,new f("unique",{key:e.key}).coded(e.authority_code),
this),o.add(l)}wrong(e,t,n,i){t.add(n,"type","error",i.wrong(e),this)}wrongItem(e,t,n){if(t.isRest&&this.isPayload&&this.isList)return this.keptApart(t,e,o=>this.
wrong(e,o,n,this.each));let i=t.findings.length;this.wrong(e,t,n,this.each),this.isPayload&&this.isList&&t.keep(i,void 0,e)}};var S=Symbol("unreadable"),ur="above.",wt=m.of("0"),to=["=","<=",">="],no=m.of("1"),P=class{text;first;last;isAbove;way;constructor(e){this.text=e,this.isAbove=
e.startsWith(ur);let t=(this.isAbove?e.slice(ur.length):e).split(".");this.first=t[0]??"",this.last=t[t.length-1]??"",this.way=t.slice(0,-1)}home({members:e,above:t}){
return t===null||!this.isAbove&&e.has(this.first)?e:t}value(e){let t=this.end(e),n=ce(t)?t.operand(this.last):t;return n===null?e.zeroes.includes(this.text)?wt:
null:n===S?null:n}end(e){let t=this.home(e);for(let n of this.way){let i=t.items(n),o=i?.[0];if(i?.length===0)return null;if(!ce(o))return S;t=o}return t}rows(e,t){
let n=[this.home(e)];for(let i of t?[...this.way,this.last]:this.way){let o=[];for(let s of n){let a=ce(s)?s.items(i):null;if(a===null||a.includes(S))return null;
o.push(...a)}n=o}return n}};function De(r){if("left"in r)return ro(r);if("parts"in r)return so(r.op==="or",r.parts.map(De));let e=new P(r.field);switch(r.op){case"\
in":case"not in":return ao(e,r.literals.map(Gt),r.op==="not in");case"contains":return lo(e,Gt(r.literal));default:return uo(e,r.op==="present")}}function X(r){
if("field"in r){let e=new P(r.field);return t=>e.value(t)}if(!("op"in r)){let e=Gt(r);return()=>e}switch(r.op){case"sum":case"count":return fo(new P(r.of),r.op===
"sum",r.where);case"round":{let e=X(r.of);return t=>mo(e(t),n=>n.to(r.places))}case"days":return ho(new P(r.first.field),new P(r.last.field));default:return co(
X(r.left),r.op,X(r.right))}}function ue(r){return r.flatMap(e=>"field"in e?[new P(e.field)]:"left"in e?ue([e.left,e.right]):"parts"in e?ue(e.parts):"first"in e?
ue([e.first,e.last]):"of"in e?typeof e.of=="string"?[new P(e.of)]:ue([e.of]):[])}function ro({op:r,left:e,right:t}){let n=X(e),i=X(t);return(o,s)=>{let a=n(o),l=a===
null?null:i(o);return a===null||l===null?null:typeof a=="string"||typeof l=="string"?a===l==(r==="="):io(a,r,l,s)}}function io(r,e,t,n){return oo(e,r.compare(t))||
n!==null&&to.includes(e)&&n.covers(r,t)}function oo(r,e){switch(r){case"=":return e===0;case"!=":return e!==0;case"<=":return e<=0;case">=":return e>=0;case"<":
return e<0;default:return e>0}}function so(r,e){return(t,n)=>{let i=e.map(o=>o(t,n));return i.includes(r)?r:i.includes(null)?null:!r}}function ao(r,e,t){return n=>{
let i=r.value(n);return i===null?null:e.some(o=>cr(o,i))!==t}}function lo(r,e){return t=>r.rows(t,!0)?.some(n=>!ce(n)&&n!==S&&cr(n,e))??null}function uo(r,e){return t=>{
let n=r.end(t),i=ce(n)?n.isThere(r.last):n===null?!1:null;return i===null?null:i===e}}function co(r,e,t){return n=>{let i=r(n),o=t(n);if(!(i instanceof m)||!(o instanceof
m))return null;switch(e){case"+":return i.plus(o);case"-":return i.minus(o);case"*":return i.times(o);default:return i.by(o)}}}function fo(r,e,t){let n=t===void 0?
null:De(t),i=t===void 0?[]:ue([t]),o=s=>{if(ce(s)&&n!==null){if(i.some(({first:l})=>s.isThere(l)===null))return null;if(n({members:s,above:null,zeroes:[]},null)!==
!0)return wt}let a=e&&ce(s)?s.operand(r.last):no;return a===null?wt:a instanceof m?a:null};return s=>{let a=wt;for(let l of r.rows(s,!e)??[S]){let d=l===S?null:
o(l);a=a===null||d===null?null:a.plus(d)}return a}}function ho(r,e){return t=>{let n=r.value(t),i=e.value(t);return n instanceof m&&i instanceof m?m.of(String(Dt(
i.whole())-Dt(n.whole()))):null}}function Gt(r){return"number"in r?m.of(r.number):r.text}function mo(r,e){return r instanceof m?e(r):null}function cr(r,e){return r instanceof
m&&e instanceof m?r.compare(e)===0:r===e}function ce(r){return typeof r=="object"&&r!==null&&!(r instanceof m)}var xt=class{amount;share;most;isExclusive;constructor({amount:e="0",share:t,up_to:n,exclusive:i=!1}){this.amount=m.of(e),this.share=t===void 0?null:m.of(t),this.
most=n===void 0?null:m.of(n),this.isExclusive=i}covers(e,t){let n=e.minus(t).absolute().compare(this.width(t));return this.isExclusive?n<0:n<=0}width(e){let t=this.
share===null?this.amount:e.absolute().times(this.share);return this.most!==null&&t.compare(this.most)>0?this.most:t}};var fr=6,hr=[],vt=class{entry;check;when;tolerance;named;shown;constructor(e){let{check:t,when:n=[],tolerance:i}=e;this.entry=e,this.check=De(t),this.when=n.map(
De),this.tolerance=i===void 0?null:new xt(i),this.named=ue([t,...n]),this.shown=e.shows_numbers===!0&&"left"in t?[X(t.left),X(t.right)]:[]}*broken(e){for(let[t,
n]of this.scopes(e))this.when.every(i=>i(n,null)===!0)&&this.check(n,this.tolerance)===!1&&(yield[t,this.numbers(n)])}*scopes(e){let{each:t}=this.entry;if(t===void 0){
yield["",this.counted({members:e,above:null,zeroes:hr})];return}for(let[n,i]of(e.items(t)??[]).entries())typeof i=="object"&&!(i instanceof m)&&(yield[`${w(t)}/${n}`,
this.counted({members:i,above:e,zeroes:hr})])}counted(e){let{zeroes:t}=this.entry;return t!==void 0&&this.named.some(i=>i.home(e).isThere(i.first)===!0)?{...e,zeroes:t}:
e}numbers(e){let[t,n]=this.shown.map(i=>i(e));return t instanceof m&&n instanceof m?{stated:t.rounded(fr),computed:n.rounded(fr)}:{}}};var Be=class{table;object;state;slots;quiet;constructor(e,t,n,i,o){this.table=e,this.object=t,this.state=n,this.slots=i,this.quiet=o}has(e){return this.table.field(
e)!==void 0}operand(e){let t=this.table.field(e),n=t===void 0?void 0:this.slots?.[t.index];if(t===void 0||n!==void 0)return t?.operand(n)??null;let i=this.table.
nodeOf(t,this.object,this.state);return i===void 0?null:this.slots===null?pr(t,i,this.silent()):S}isThere(e){let t=this.table.field(e),n=t===void 0?void 0:this.
table.nodeOf(t,this.object,this.state);return t===void 0||n===void 0?t!==void 0&&this.slots?.[t.index]!==void 0:(t.isList||t.kind===null?mr(t,n,this.state)!==null:
this.operand(e)!==S)?!0:null}items(e){let t=this.table.field(e),n=t===void 0?void 0:this.table.nodeOf(t,this.object,this.state);if(t===void 0||n===void 0)return[];
let i=mr(t,n,this.state);return i===null?null:i.map(o=>po(t,o,this.silent()))}silent(){return this.quiet??=this.state.silent(),this.quiet}};function mr(r,e,t){return r.
isList&&e instanceof g?e.items:r.kind===null&&(!r.isList||t.tolerant)&&e instanceof h?[e]:null}function po(r,e,t){let n=r.nestedIn;return n!==null?e instanceof h?
n.seen(e,t):S:e===null||e===""&&r.kind?.takesEmptyItem!==!0?S:pr(r,e,t)}function pr(r,e,t){let n=r.kind?.read(e,t,"","");return n===void 0?S:r.kind?.operand(n)??
S}var gr="unknown",kt=class{fields;properties;needs;about;own;aliases;asked;conditional;rules;keys;subject;constructor(e){let{document:t,regulation:n}=e,i={document:t,
regulation:n,nested:o=>e.nested(o),codes:o=>e.codes(o)};this.about=e,this.fields=t.fields.map((o,s)=>new bt(o,s,i)),this.properties=t.fields.map(({id:o})=>W(o)),
this.own=new Map(this.fields.map(o=>[o.wire,o])),this.aliases=new Map(this.fields.flatMap(o=>(o.entry.aliases??[]).map(s=>[s,o]))),this.asked=this.fields.filter(
({constraints:o})=>o.required!==void 0||o.present!==void 0),this.conditional=this.fields.map(({constraints:o})=>this.own.get(o.required?.when??"")??null),this.rules=
t.rules.map(o=>new vt(o)),this.keys=this.fields.map(o=>`${v(o.wire)}:`),this.needs=t.fields.filter(Yt),this.subject=new yt({document:t,regulation:n})}get id(){return this.
about.document.record}playing(e){return this.fields.find(t=>t.entry.role===e)}field(e){return this.own.get(e)}claimed(e,t){let n=this.aliased(e,t);return[...e.keys()].
filter(i=>this.own.has(i)||n?.has(i))}read(e,t,n){let i=new Array(this.fields.length).fill(void 0),o=e.members,s=this.aliased(o,t.tolerant);if(this.isOthers(o,s,
t,n))return{value:void 0,slots:i};let a=new Rt(e,t,n,i,s),l=t.errors;for(let[d,u]of o){let c=this.own.get(d)??s?.get(d);c===void 0?a.unknownMember(d,u,()=>tt(d,
this.fields.map(O=>O.wire))):this.member(d,u,c,a)}return this.missing(a),this.judge(a),{value:t.errors>l?void 0:this.about.make(new J(i,a.unknown)),slots:i}}isOthers(e,t,n,i){
let{others:o}=this.about;if(o===null)return!1;let s=this.keyOf(this.own.get(o.wire),e,t),a=s===null?void 0:e.get(s);return s===null||typeof a!="string"||!o.wires.
has(a)?!1:(n.add(i+w(s),"code","error",new f("code other",{wire:a,expected:o.name})),!0)}aliased(e,t){if(!t||this.aliases.size===0)return null;let n=new Map,i=new Set;
for(let o of e.keys()){let s=this.aliases.get(o);s!==void 0&&!i.has(s)&&!e.has(s.wire)&&(i.add(s),n.set(o,s))}return n.size>0?n:null}write(e){let t=e,n="";for(let i=0;i<
this.fields.length;i+=1){let o=this.fields[i],s=t[this.properties[i]??""],a=s===void 0?o?.constraints.present?.empty:o?.write(s);a!==void 0&&(n+=`${n===""?"":","}${this.
keys[i]}${a}`)}if(Object.hasOwn(t,gr))for(let[i,o]of t[gr])n+=`${n===""?"":","}${v(i)}:${o.text}`;return`{${n}}`}take(e){return this.about.take(e)}member(e,t,n,i){
let{state:o,base:s}=i,a=e===n.wire,l=a?n.step:w(e);a||o.add(s+l,"alias","warning",new f("alias",{wire:n.wire}),n);let d=!n.isFilled(t)&&this.isNeeded(n,i),u=n.read(
t,o,s,l,i.node,e,d);u!==void 0&&(i.slots[n.index]=u)}missing(e){let{state:t,base:n,node:i,aliased:o}=e;for(let s of this.asked)i.members.has(s.wire)||o!==null&&
this.keyOf(s,i.members,o)!==null||(this.isNeeded(s,e)?s.missing(t,n+s.step):de(s.span,t.edition)&&s.unsent(t,n+s.step))}isNeeded(e,t){let n=e.constraints.required;
if(n===void 0||!de(e.span,t.state.edition))return!1;if(n.when===void 0)return!0;let i=this.conditional[e.index]??null,o=i===null?void 0:this.looked(i,t);return i!==
null&&o!==void 0&&(n.is??[]).includes(i.plain(o))}looked(e,{node:t,state:n,aliased:i,slots:o}){let s=o[e.index],a=s===void 0?this.keyOf(e,t.members,i):null;return a===
null?s:e.read(t.members.get(a)??null,n.silent(),"","",t,a,!1)}keyOf(e,t,n){return e===void 0||t.has(e.wire)?e?.wire??null:n===null?null:[...n].find(([,i])=>i===
e)?.[0]??null}seen(e,t){return new Be(this,e,t,null,t)}nodeOf(e,t,n){let i=this.aliased(t.members,n.tolerant),o=this.keyOf(e,t.members,i),s=o===null?null:t.members.
get(o)??null;return e.isAbsent(s,n.tolerant)||s===""&&this.isNeeded(e,new Rt(t,n,"",[],i))?void 0:s}judge({node:e,state:t,base:n,slots:i}){if(this.rules.length===
0)return;let o=new Be(this,e,t,i,null);for(let s of this.rules){let{rule:a,severity:l,sentence:d,authority_code:u}=s.entry;for(let[c,O]of s.broken(o))t.add(n+c,
`rule:${a}`,l,new f("",O,null,d,u),this.subject)}}},Rt=class{node;state;base;slots;aliased;unknown=null;constructor(e,t,n,i,o){this.node=e,this.state=t,this.base=
n,this.slots=i,this.aliased=o}unknownMember(e,t,n){this.state.add(this.base+w(e),"unknown","warning",new f("unknown",{},n)),this.unknown??=new Map,this.unknown.
set(e,T.kept(Ve(this.state.document,this.node,e,t)))}};function Yt({since:r,until:e,constraints:t}){return r===void 0&&e===void 0&&t?.required!==void 0&&t.required.
when===void 0}var Xt=class{#e;#t=null;#n=null;#r=null;constructor(e){this.#e=e}get#i(){return this.#t??=this.#e(),this.#t}get id(){return this.document.record}get label(){return this.
document.label}get regulation(){return this.#i.regulation}get type(){return this.#i.type}get document(){return this.#n??=cn(ee(this.#i.document)),this.#n}get table(){
return this.#r===null&&(this.#r=this.#s(),this.#a()),this.#r}take(e){let t=this.type;if(e instanceof t)return e;if(typeof e!="object"||e===null||Array.isArray(e))
throw new TypeError(`${this.id}: expected an object.`);return new t(e)}get former(){return this.#i.former??{}}#s(){let{regulation:e,records:t={},tables:n={}}=this.#i,
i=this.type;return new kt({document:this.document,regulation:e,others:this.#o(),nested:o=>go(L(new Map(Object.entries(t)),o,"record").record),codes:o=>L(new Map(
Object.entries(n)),o,"code table")[Lt],make:o=>new i(o),take:o=>this.take(o)})}#o(){let{services:e,regulation:t}=this.#i,n=this.document.fields.find(a=>a.role===
"service");if(e===void 0||n===void 0||this.document.kind!=="request")return null;let{services:i}=t.services(e),o=i.find(a=>a.request===this.document.record);if(o===
void 0)return null;let s=i.flatMap(a=>a.wire===void 0||a.wire===o.wire?[]:[a.wire]);return{wire:n.wire,name:o.wire??o.service,wires:new Set(s)}}#a(){for(let[e,t]of Object.
entries(this.former)){let n=W(t);Object.defineProperty(this.type.prototype,W(e),{configurable:!0,get(){return this[n]}})}}};function go(r){return{id:r.id,get needs(){
return r.table.needs},read:(e,t,n)=>r.table.read(e,t,n),write:e=>r.table.write(e),take:e=>r.take(e),field:e=>r.table.field(e),seen:(e,t)=>r.table.seen(e,t)}}function yr(r){
return new Xt(r)}var yo=1e3;function Zt(r,{editions:e}){let{mode:t="strict",edition:n,maxFindings:i=yo,maxBytes:o=67108864,maxLevels:s=64,maxItems:a=1e6}=r;if(t!=="strict"&&t!==
"tolerant")throw new RangeError(`There is no mode ${String(t)}.`);St("maxFindings",i,1,1/0),St("maxBytes",o,0,1/0),St("maxLevels",s,1,512),St("maxItems",a,0,1/0);
let l=n===void 0?e.length-1:e.indexOf(n);if(l<0)throw new RangeError(`There is no edition ${String(n)}.`);return{tolerant:t==="tolerant",edition:l,maxFindings:i,
maxBytes:o,maxLevels:s,maxItems:a}}function St(r,e,t,n){if(!Number.isInteger(e)||e<t||e>n)throw new RangeError(`${r} cannot be ${e}.`)}var br="+07:00",Ot=class{#e;#t=new Map;#n=null;#r=null;#i=null;#s=null;constructor(e){this.#e=e}get#o(){return this.#n??=ee(this.#e),this.#n}get editions(){return this.#r??=
Object.freeze(this.#o.editions.map(e=>e.edition)),this.#r}get zone(){return this.#o.zone??null}instant(e){return e.toInstant(this.zone??br)}local(e){return D.fromInstant(
e,this.zone??br)}options(e){return e!==void 0?Zt(e,this):(this.#s??=Zt({},this),this.#s)}editionAt(e){let t=this.editions.indexOf(e);if(t<0)throw new RangeError(
`There is no edition ${e}.`);return t}span({since:e,until:t}){return[e===void 0?0:this.editionAt(e),t===void 0?this.editions.length-1:this.editionAt(t)]}citation(e,t,n){
let i=e.map(a=>this.#a(a)),o=i.map(a=>a.vi).join("; "),s=i.map(a=>a.en).join("; ");return n===void 0?{vi:o,en:s,confidence:t}:{vi:o,en:s,row:String(n),confidence:t}}services(e){
let t=this.#t.get(e);return t===void 0&&(t=ee(e),this.#t.set(e,t)),t}#a(e){this.#i??=new Map((this.#o.sources??[]).map(a=>[a.source,a.label]));let t=e.indexOf("\
 "),n=t<0?e:e.slice(0,t),{vi:i,en:o}=this.#i.get(n)??{vi:n,en:n},s=t<0?"":`, ${e.slice(t+1)}`;return{vi:i+s,en:o+s}}};function fe(r,{wire:e,aliases:t=[]},n){let i=r.get(e);if(i!==void 0||!n)return i;let o=[...r.keys()].find(s=>t.includes(s));return o===void 0?void 0:r.get(o)}function he(r,e,t){
for(let n of e){let i=fe(r,n,t);if(i!==void 0)return i}}function Je(r,e,t){return r.every(n=>E(fe(e,n,t)??null))}function Oe(r){return r===void 0||!E(r)?!0:r instanceof
g?r.items.length===0:r instanceof h&&r.members.size===0}function Qt(r,e,t){let n=r&&fe(e,r.entry,t);return n==null?r===void 0||!Yt(r.entry):en(r,n,t)}function en(r,e,t){
let n=r?.nestedIn??null;if(n===null)return!0;let i=r?.isList===!0&&e instanceof g;if(i&&e.items.length===0)return!0;if(r?.isList===!0&&!i&&!t)return!1;let o=i?e.
items[0]:e;return o instanceof h&&Je(n.needs,o.members,t)}function wr(r,e,t,n){let i=G(r,t,n),o=r.table.playing("result");if(i.valid||e===r||o===void 0)return i;let s=Re(t,r.regulation.options(n)),{root:a}=s.document;if(!(a instanceof
h)||!Oe(fe(a.members,o.entry,s.tolerant)))return i;let{value:l,findings:d,truncated:u}=G(e,t,n);return ke(l===null?void 0:bo(l,r),d,u)}function bo(r,e){let t=r,
{fields:n,properties:i}=e.table,o=i.map((l,d)=>n[d]?.entry.role==="result"?void 0:t[l]),s=t.unknown,a=e.type;return new a(new J(o,s!==null&&s.size>0?s:null))}var tn=class{#e;#t=null;#n=null;constructor(e){this.#e=e}get#r(){return this.#t??=this.#e(),this.#t}get id(){return this.#r.id}get wire(){return this.entry.wire??
null}get label(){return this.entry.label}get direction(){return this.entry.direction}request(e){return this.requestInfo.take(e)}response(e){return this.responseInfo.
take(e)}readRequest(e,t){return G(this.requestInfo,e,t)}readResponse(e,t){return wr(this.responseInfo,this.bareInfo,e,t)}get entry(){return this.#n??=L(new Map(
this.document.services.map(e=>[e.service,e])),this.id,"service"),this.#n}get document(){return this.#r.regulation.services(this.#r.services)}get regulation(){return this.#r.
regulation}get requestInfo(){return this.#r.request}get responseInfo(){return this.#r.response}get bareInfo(){return this.#r.bareResponse}};function xr(r){return new tn(
r)}function Z(r,e){return e===M?r.requestInfo.table.playing("data"):r.responseInfo.table.playing("result")}function nn(r){return r.entry.needs.filter(e=>e.role===
"parameter")}var wo=[M,C],Et=class{services;document;path;constructor(e,t){this.services=e,this.document=t,this.path=w(this.keys("service")[0]?.wire??"service")}keys(e){return this.
document.message_keys[e]??[]}kind(e,t,n){let i=o=>he(e,this.keys(o),n)!==void 0;return i("error")?C:i("service")||t!==null&&xo(e,t,n)?M:["session","message","re\
sult"].some(i)?C:M}ofRequest(e,t){let{tolerant:n}=t,i=he(e,this.keys("service"),n);if(i===void 0||!E(i)){let a=this.services.filter(({entry:l})=>l.is_nameless===
!0&&Je(l.needs,e,n));return this.only(a,"required service",this.services,e,t)}if(typeof i!="string")return t.add(this.path,"type","error",j("text").wrong(i)),null;
let o=this.services.filter(a=>a.wire===i);if(o.length===1)return o[0]??null;if(o.length>0){let a=o.filter(l=>Je(nn(l),e,n));return this.only(a,"code ambiguous",
o,e,t)}let s=tt(i,this.services.flatMap(a=>a.wire??[]));return this.only([],"code service",this.services,e,t,s)}unplaced(e,t,n,i,o=null){let s=u=>o!==null&&u.wire===
o,a=[...t.filter(s),...t.filter(u=>!s(u))];n.candidates=a.map(u=>u.id);let l=a.map(u=>this.named(u)).join(", "),d={...o===null?{}:{near:o},...l===""?{}:{candidates:l}};
n.add(i+this.path,e.split(" ")[0]??e,"error",new f(e,d))}bareResponse(e,t){let n=he(e,this.keys("session"),t)!==void 0,i=this.document.bare_responses,o=(i.find(
s=>s.has_session===n)??i[0])?.record;return this.services.find(s=>s.entry.bare_response===o)?.bareInfo??null}answering(e,t){return this.services.filter(({entry:i})=>i.
response!==i.bare_response).filter(i=>Qt(Z(i,C),e,t))}isBare(e,t){return Oe(he(e,this.keys("result"),t))}ofList(e,t,n){return this.services.filter(i=>rn(i,t).some(
o=>en(Z(i,o),e,n)))}only(e,t,n,i,o,s=null){if(e.length===1)return e[0]??null;let{tolerant:a}=o,l=d=>Je(nn(d),i,a)&&Qt(Z(d,M),i,a);return this.unplaced(t,n.filter(
l),o,"",s),null}named({id:e,wire:t}){return t===null?e:this.services.filter(n=>n.wire===t).length>1?`${t} (${e})`:t}};function rn(r,e){return wo.filter(t=>{let n=e===
null||e===t?Z(r,t):void 0;return n?.isList===!0&&n.nestedIn!==null})}function xo(r,e,t){let n=e.responseInfo.table.claimed(r,t);return e.requestInfo.table.claimed(
r,t).some(i=>!n.includes(i))}function vr(r){let e=null;return(t,n={})=>(e??=vo(r()),e(t,n))}function vo({regulation:r,services:e,each:t}){let n=new sn(new Et(t,r.services(e))),i=new Map(t.map(
o=>[o.id,o]));return(o,{service:s,kind:a,...l})=>{let d=r.options(l),u=s===void 0?null:L(i,typeof s=="string"?s:s.id,"service");if(a!==void 0&&a!==M&&a!==C)throw new RangeError(
`There is no kind of message ${String(a)}.`);let c=Re(o,d);return zn(c)?n.judged(c,u,a??null,d):kr(c,{value:void 0,service:u,kind:a??null})}}var sn=class{resolver;constructor(e){
this.resolver=e}judged(e,t,n,i){return e.kept=[],kr(e,this.placed(e,t,n,i))}placed(e,t,n,i){let{root:o}=e.document;if(o instanceof g)return this.list(o,t,n,e);if(!(o instanceof
h))return on(o,e,!1),{value:void 0,service:t,kind:n};if(e.tolerant&&n!==M&&this.goesInside(o,e,i)){let a=w([...o.members.keys()][0]??"");return e.add(a,"form","\
warning",new f("form encoded-twice")),this.response(e.document.root,a,t,e)}return(n??this.resolver.kind(o.members,t,e.tolerant))===C?this.response(o,"",t,e):this.
request(o,t,e)}request(e,t,n){let i=t??this.resolver.ofRequest(e.members,n);return{value:i?.requestInfo.table.read(e,n,"").value,service:i,kind:M}}response(e,t,n,i){
let{members:o}=e,{tolerant:s}=i;if(n===null){let u=this.resolver.bareResponse(o,s)?.table.read(e,i,t).value;return this.resolver.isBare(o,s)||this.resolver.unplaced(
"required service",this.resolver.answering(o,s),i,t),{value:u,service:null,kind:C}}let a=Z(n,C);return{value:(Oe(a&&fe(o,a.entry,s))?n.bareInfo:n.responseInfo).
table.read(e,i,t).value,service:n,kind:C}}list(e,t,n,i){let{tolerant:o}=i;if(t===null)return on(e,i,o),this.resolver.unplaced("required service",this.resolver.ofList(
e,n,o),i,""),{value:void 0,service:null,kind:n};let s=rn(t,n)[0];on(e,i,o&&s!==void 0);let a=s===void 0?null:Z(t,s)?.nestedIn;return a&&ot(e.items,a,i),{value:void 0,
service:t,kind:s??n}}goesInside(e,t,{maxLevels:n,maxItems:i}){let o=e.members.size===1?he(e.members,this.resolver.keys("message"),!0):void 0;if(typeof o!="strin\
g")return!1;try{let s=k(o,n,i);return s.root instanceof h?(t.document=s,!0):!1}catch(s){if(s instanceof p)return!1;throw s}}};function on(r,e,t){let n=j("messag\
e");t?e.add("","form","warning",n.form):e.add("","type","error",n.wrong(r))}function kr(r,{value:e,service:t,kind:n}){let i=Object.freeze(r.cut(0)),o=r.errors===
0,s=o&&e!==void 0?e:null;return Object.freeze({valid:o,service:t,kind:n,candidates:r.candidates,value:s,records:_t(r.kept,r.document),findings:i,truncated:r.isCut(
0),orThrow(){if(s===null)throw new ve(i);return s}})}var Tt=class{regulation;records;readMessage;#e;#t=null;constructor(e){this.#e=e,this.regulation=new Ot(e.regulation),this.records=ko(e,this.regulation);let t=e.
services;this.readMessage=vr(()=>({regulation:this.regulation,services:t,each:[...this.services.values()]}))}get services(){return this.#t??=So(this.#e,this.regulation,
this.records),this.#t}};function an(r){return new Tt(r)}function ko(r,e){let t={};for(let[i,o]of Object.entries(r.code_tables))t[i]=hn({},o);let n={};for(let[i,
o]of Object.entries(r.records))n[i]=Ro(()=>({regulation:e,document:o,records:n,tables:t,services:r.services}));return new Map(Object.entries(n))}function Ro(r){
let e=class extends Se{static record=yr(()=>({...r(),type:e}))};return e}function So(r,e,t){let n=e.services(r.services).services,i=o=>L(t,o,"record").record;return new Map(
n.map(o=>[o.service,xr(()=>({id:o.service,regulation:e,services:r.services,request:i(o.request),response:i(o.response),bareResponse:i(o.bare_response)}))]))}var Oo=/"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+/g,Eo="  ";function Rr(r){return Or(r,!0)}function Sr(r){return Or(r,!1)}function Or(r,e){let t=r.replace(/^\ufeff/,
"");try{k(t,512,1/0)}catch(i){if(i instanceof p)return null;throw i}let n=t.match(Oo)??[];return e?To(n):n.join("")}function To(r){let e=[],t=0,n=()=>{e.push(`
${Eo.repeat(t)}`)};for(let[i,o]of r.entries()){let s=r[i-1]??"";o==="}"||o==="]"?(t-=1,s!=="{"&&s!=="["&&n()):(s==="{"||s==="[")&&n(),e.push(o===":"?": ":o),o===
"{"||o==="["?t+=1:o===","&&n()}return`${e.join("")}
`}var No=96,jo=I("•••••"),Mo={vi:"có",en:"yes"},Co={vi:"không",en:"no"},Ao={vi:"không có giá trị",en:"no value"},Fo={vi:"để trống",en:"empty"},
Io={vi:"danh sách trống",en:"empty list"},Lo={vi:"bản ghi trống",en:"empty record"};function I(r){return{vi:r,en:r}}function R(r,e,t="plain",n="",i=""){return{
text:r,sent:e,look:t,code:n,href:i}}var Nt=class{#e;#t;constructor(e,t){this.#e=e,this.#t=t}masked(e){return e===null||e===""||e instanceof g&&e.items.length===
0||e instanceof h&&e.members.size===0?this.empty(e):R(jo,"","masked")}empty(e){let[t,n]=e===null?[Ao,"null"]:e===""?[Fo,""]:e instanceof g?[Io,"[]"]:[Lo,"{}"];return R(
t,n,"empty")}leaf(e,t){if(!E(e))return this.empty(e);let n=e instanceof y?e.text:String(e),i=t?.kind??null,o=i?.type.kind??"json";if(t===null||i===null||o==="js\
on")return R(I(Ee(n)),n);let s=i.read(e,this.#e.silent(),"","");return s===void 0?R(I(Ee(n)),n,"odd"):this.#n(o,s,i.plain(s),n,i.type.table??"")}#n(e,t,n,i,o){switch(e){case"\
date":case"datetime":case"month":case"time":return R(I(Bo(e,n)),i);case"code":{let s=this.#t[o]?.codes.find(({code:a})=>a===n)?.label;return s===void 0?R(I(Ee(i)),
i):R(s,i,"plain",n)}case"flag":return R(t===!0?Mo:Co,i,"plain",i);case"percent":return R(I(`${n}%`),i);case"base64":return i.length>No?Do(i):R(I(Ee(i)),i);case"\
url":return R(I(Ee(i)),i,"plain","",/^https?:\/\//i.test(i)?i:"");case"integer":case"decimal":return R(I(i),i,"number");default:return R(I(Ee(i)),i)}}};function Do(r){
let e=r.length/4*3-(r.endsWith("==")?2:r.endsWith("=")?1:0);return R({vi:`tệp, ${e} byte`,en:`file, ${e} bytes`},"","file")}function Bo(r,e){let t=`${e.slice(
6,8)}/${e.slice(4,6)}/${e.slice(0,4)}`,n=`${e.slice(8,10)}:${e.slice(10,12)}${e.slice(12)==="00"?"":`:${e.slice(12)}`}`;return{date:t,month:t.slice(3),time:n,datetime:`${t}\
 ${n}`}[r]??e}function Ee(r){return r.replaceAll(`\r
`,`
`)}var me={label:null,wire:"",field:null,record:null,isSensitive:!1,isKnown:!0,isJson:!1,isList:!1};function Nr(r,e){let t=Mr(r.replace(/^\ufeff/,""));if(t===null)
return null;let[n,i]=Po(t.root,e),o=new un(t,e).draw(n,{...me,...Jo(n,e)},i,!1);return"cells"in o?o:{...Pe(me,i),cells:[o]}}function Jo(r,{contract:e,record:t,service:n,
kind:i,sdk:o}){if(t!==null)return{record:t};let s=e.services.services.find(c=>c.service===n?.id);if(s===void 0){let c=jr(r,{contract:e,kind:i,sdk:o});return c===
null?{isKnown:!1}:{record:c.record}}let a=i==="response"?s.response:s.request;return r instanceof g?{record:(i===null?[s.request,s.response]:[a]).flatMap(c=>o.records.
get(c)?.record.document.fields??[]).filter(({role:c})=>c==="data"||c==="result").map(({type:c})=>c.item?.record).find(c=>c!==void 0)??null}:{record:a}}function jr(r,{
contract:e,kind:t,sdk:n}){if(!(r instanceof h))return null;let i={request:["request"],response:["bare_response","response"],any:["request","response"]},o=new Set(
e.services.services.flatMap(l=>i[t??"any"].map(d=>l[d]))),s=null,a=0;for(let l of o){let d=n.records.get(l)?.record.document,u=d?.fields.filter(({wire:c})=>r.members.
has(c)).length??0;d!==void 0&&u>a&&([s,a]=[d,u])}return s}function Po(r,{service:e,found:t}){let[n,...i]=r instanceof h?r.members:[];if(e===null||n===void 0||i.
length>0||typeof n[1]!="string"||![...t].includes(w(n[0])))return[r,""];let o=Mr(n[1]);return o?.root instanceof h?[o.root,w(n[0])]:[r,""]}function Mr(r){try{return k(
r,512,1/0)}catch(e){if(e instanceof p)return null;throw e}}var dn=r=>r instanceof g||r instanceof h,Er=r=>r instanceof g&&r.items.some(dn),Tr=r=>r instanceof g?
r.items.length===0:r.members.size===0;function Pe({label:r,wire:e},t,n=null){return{label:r,wire:e,path:t,items:n,cells:[],sections:[],unknown:null}}var un=class{#e;#t;#n;#r;constructor(e,t){
let{regulation:n}=t.sdk;this.#e=t,this.#t=new Set([...t.found].flatMap(s=>s.split("/").map((a,l,d)=>d.slice(0,l+1).join("/"))));let i={tolerant:t.tolerant,edition:n.
editions.indexOf(t.edition),maxFindings:1},o=t.record===null&&t.service===null?jr(e.root,t):null;this.#r=o?.fields.find(({role:s})=>s==="data"||s==="result")?.wire??
null,this.#n=new Nt(new le(e,i),t.contract.code_tables)}draw(e,t,n,i){if(!dn(e))return this.#o(t,n,[this.#s(e,t,i)]);let o=e instanceof h&&t.record!==null;return Tr(
e)&&!(o&&this.#t.has(n))?this.#o(t,n,[this.#n.empty(e)]):t.record===null&&this.#i(e,t,i)?this.#o(t,n,[this.#n.masked(e)]):e instanceof h?this.#a(e,t,n,i):Er(e)?
this.#d(e,t,n,i):this.#o(t,n,e.items.map(s=>this.#s(s,t,i)))}#i(e,t,n){return this.#e.masks?n||!t.isKnown?!0:dn(e)?!t.isJson&&(e instanceof h||Er(e)):t.record!==
null:!1}#s(e,t,n){return this.#i(e,t,n)?this.#n.masked(e):this.#n.leaf(e,t.field)}#o({label:e,wire:t},n,i){return{label:e,wire:t,path:n,leaves:i}}#a(e,t,n,i){let o=Pe(
t,n);Tr(e)&&o.cells.push({label:null,wire:"",path:n,leaves:[this.#n.empty(e)]});let s=t.record===null?void 0:this.#e.sdk.records.get(t.record)?.record;if(s!==void 0)
return this.#l(e,s,t.isList&&this.#e.tolerant?`${n}/0`:n,i,o),o;for(let[a,l]of e.members)ln(this.draw(l,{...me,wire:a,isJson:t.isJson,isKnown:t.isJson},n+w(a),i),
o);return o}#l(e,t,n,i,o){let s=new Map(e.members);for(let a of t.table.fields){let{label:l,wire:d,role:u}=a.entry,O=u!==void 0&&d===this.#r?{...me,label:l,wire:d,
isKnown:!1}:qo(a,t.document.sensitive===!0),qe=this.#e.tolerant?a.entry.aliases??[]:[],Q=[a.entry.wire,...qe].find(Mt=>s.has(Mt)),pe=n+w(Q??a.entry.wire);Q!==void 0?
(ln(this.draw(e.members.get(Q),O,pe,i||O.isSensitive),o),s.delete(Q)):this.#t.has(pe)&&o.cells.push(this.#o(O,pe,[]))}if(s.size>0){o.unknown=Pe(me,n);for(let[a,
l]of s)ln(this.draw(l,{...me,wire:a,isKnown:!1},n+w(a),i),o.unknown)}}#d(e,t,n,i){let o=Pe(t,n,e.items.length);for(let[s,a]of e.items.entries()){let l=`${n}/${s}`,
d=this.draw(a,{...t,label:null,wire:"",isList:!1},l,i);o.sections.push("cells"in d?d:{...Pe(me,l),cells:[d]})}return o}};function qo(r,e){let{label:t,wire:n,type:i,
sensitive:o}=r.entry,s=i.item??i;return{label:t,wire:n,field:r,record:s.record??null,isSensitive:o===!0||e,isKnown:!0,isJson:s.kind==="json",isList:r.isList}}function ln(r,e){
"cells"in r?e.sections.push(r):e.cells.push(r)}var $o=/[ \t\n\r]/,jt=class{#e;#t;#n;#r;constructor(e){this.#e=e,this.#t=e.startsWith("\uFEFF")?"\uFEFF".length:0,this.#r=[0,...[...e.matchAll(/\n/g)].map(t=>t.
index+1)],this.#n=Uo(e.slice(this.#t))}of({path:e,limits:t}){let n=Number(t.line??0),i=this.#r[n-1];if(this.#n!==null||i===void 0)return this.at(e);let o=i+(n===
1?this.#t:0),s=[...this.#e.slice(o)].slice(0,Number(t.column??1)-1).join("");return[o+s.length,Math.min(o+s.length+1,this.#e.length)]}at(e){if(this.#n===null)return[
0,Math.min(1,this.#e.length)];let{text:t}=this.#n,n=this.#n.root,i=q(t,0),o=[i,B(t,i)];for(let s of e.split("/").slice(1)){let a=s.replace(/~1/g,"/").replace(/~0/g,
"~"),l=n instanceof h?Ho(t,n,a):n instanceof g?_o(t,n,a):null;if(l===null)break;o=l,n=n instanceof h?n.members.get(a):n.items[Number(a)]}return[o[0]+this.#t,o[1]+
this.#t]}line(e){let[t,n]=[0,this.#r.length];for(;n-t>1;){let i=t+n>>1;[t,n]=(this.#r[i]??0)<=e?[i,n]:[t,i]}return[t+1,e-(this.#r[t]??0)+1]}};function Uo(r){try{
return k(r,512,1/0)}catch(e){if(e instanceof p)return null;throw e}}function Ho(r,e,t){let n=q(r,e.start+1);for(let i of e.members.keys()){let o=B(r,q(r,q(r,B(r,
n))+1));if(i===t)return[n,o];n=q(r,q(r,o)+1)}return null}function _o(r,e,t){if(!/^[0-9]+$/.test(t)||Number(t)>=e.items.length)return null;let n=q(r,e.start+1);for(let i=0;i<
Number(t);i+=1)n=q(r,q(r,B(r,n))+1);return[n,B(r,n)]}function q(r,e){let t=e;for(;t<r.length&&$o.test(r.charAt(t));)t+=1;return t}globalThis.Goitin={...globalThis.Goitin,loaded:an,places:r=>new jt(r),picture:Nr,laidOut:Rr,onOneLine:Sr};})();
