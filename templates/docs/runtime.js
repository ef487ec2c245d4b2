'use strict'; // Made of templates/docs/check/runtime.ts by `make golden`; do not edit.
(()=>{var jt=class extends Error{name="ContractError"},Fr="1",Ir=["severity","source","confidence"],Lr={required:["when","is"],present:["empty"],length:["min","max"],
pattern:["is"],range:["min","max"],period:["min","max","first","last"],items:["min","max"],unique:["key"],fixed:["is"]},Dr=["kind","phrase","expected","example"],
Br={text:[],url:[],base64:[],json:[],code:["table","form","writes","closed"],integer:["digits","form","writes"],decimal:["digits","scale","form","writes","exact"],
percent:["sign","digits"],date:["pattern"],datetime:["pattern"],month:["pattern"],time:["pattern"],flag:["true","false"],record:["record"],list:["item"],joined:[
"item","separator"]},C=["op","left","right"],Jr={"=":C,"!=":C,"<":C,"<=":C,">":C,">=":C,in:["op","field","literals"],"not in":["op","field","literals"],contains:[
"op","field","literal"],present:["op","field"],absent:["op","field"],and:["op","parts"],or:["op","parts"]},Pr={"+":C,"-":C,"*":C,"/":C,sum:["op","of","where"],count:[
"op","of","where"],round:["op","of","places"],days:["op","first","last"]};function Q(r){let e=typeof r=="string"?JSON.parse(r):r;return e.contract!==void 0&&Mt(
e.contract.split(".")[0]===Fr,`contract ${e.contract}`),e}function fn(r){for(let{type:e,accepts:t=[],constraints:n={}}of r.fields){[e,...t].forEach(hn);for(let[
i,s]of Object.entries(n))Ee(`constraint ${i}`,s,Lr[i],Ir)}for(let{check:e,when:t=[]}of r.rules)[e,...t].forEach(Ct);return r}function hn(r){Ee(`type ${r.kind}`,
r,Br[r.kind],Dr),r.item!==void 0&&hn(r.item)}function Ct(r){Ee(`condition ${r.op}`,r,Jr[r.op],[]),"left"in r?[r.left,r.right].forEach($e):"parts"in r?r.parts.forEach(
Ct):("literals"in r?r.literals:"literal"in r?[r.literal]:[]).forEach($e)}function $e(r){if(!("op"in r)){Ee("operand",r,["field","number","text"],[]);return}Ee(`\
operation ${r.op}`,r,Pr[r.op],[]),"left"in r?[r.left,r.right].forEach($e):"places"in r?$e(r.of):"of"in r&&r.where!==void 0&&Ct(r.where)}function Ee(r,e,t,n){Mt(
t!==void 0,r),Object.keys(e).forEach(i=>Mt([...t??[],...n].includes(i),`${r}: ${i}`))}function Mt(r,e){if(!r)throw new jt(`This reader does not understand ${e}.`)}
function I(r,e,t){let n=r.get(e);if(n===void 0)throw new RangeError(`There is no ${t} ${e}.`);return n}var Ft=Symbol("codes"),At=class{#e;#t=null;#n=null;#r=null;constructor(e){this.#e=e}get#i(){return this.#t??=Q(this.#e),this.#t}get id(){return this.#i.code_table}get codes(){
return this.#r??=Object.freeze(this.#i.codes.map(e=>e.code)),this.#r}get isOpen(){return this.#i.strength!=="closed"}isKnown(e){return this.entry(e)!==void 0}label(e,t){
return this.entry(e)?.label[t]??e}entry(e){return this.#n??=new Map(this.#i.codes.map(t=>[t.code,t])),this.#n.get(e)}get[Ft](){return{id:this.id,codes:this.#i.codes}}};
function mn(r,e){return Object.freeze(Object.assign(new At(e),r))}var $r=[31,28,31,30,31,30,31,31,30,31,30,31];function qr(r,e){let t=e===2&&r%4===0&&(r%100!==0||r%400===0);return($r[e-1]??0)+(t?1:0)}function je(r,e,t){return Number.
isInteger(r)&&Number.isInteger(e)&&Number.isInteger(t)&&r>=1&&r<=9999&&e>=1&&e<=12&&t>=1&&t<=qr(r,e)}function qe(r,e,t){return Number.isInteger(r)&&Number.isInteger(
e)&&Number.isInteger(t)&&r>=0&&r<=23&&e>=0&&e<=59&&t>=0&&t<=59}function It(r){let e=Math.floor(r/1e6),t=Math.floor(e/100)%100,n=Math.floor(e/1e4)-(t<3?1:0),i=Math.
floor(n/4)-Math.floor(n/100)+Math.floor(n/400);return 365*n+i+Math.floor((153*((t+9)%12)+2)/5)+e%100}function v(r,e=2){return r>=10&&e===2?String(r):String(r).padStart(
e,"0")}function Ue(r,e,t){let n=e.exec(r);if(n===null)throw new RangeError(t);return n.slice(1).map(i=>Number(i??"0"))}function He(r){if(!r)throw new RangeError(
"There is no such day or time.")}var ee=class r{year;month;day;constructor(e,t,n){He(je(e,t,n)),this.year=e,this.month=t,this.day=n}static parse(e){let[t=0,n=0,
i=0]=Ue(e,/^([0-9]{4})-([0-9]{2})-([0-9]{2})$/,"A day is written as 2024-03-12.");return new r(t,n,i)}compareTo(e){return this.year-e.year||this.month-e.month||
this.day-e.day}equals(e){return e instanceof r&&this.compareTo(e)===0}toString(){return`${v(this.year,4)}-${v(this.month)}-${v(this.day)}`}toJSON(){return this.
toString()}},te=class r{hour;minute;second;constructor(e,t,n=0){He(qe(e,t,n)),this.hour=e,this.minute=t,this.second=n}static parse(e){let[t=0,n=0,i=0]=Ue(e,/^([0-9]{2}):([0-9]{2})(?::([0-9]{2}))?$/,
"A time is written as 08:30:00.");return new r(t,n,i)}compareTo(e){return this.hour-e.hour||this.minute-e.minute||this.second-e.second}equals(e){return e instanceof
r&&this.compareTo(e)===0}toString(){return`${v(this.hour)}:${v(this.minute)}:${v(this.second)}`}toJSON(){return this.toString()}},L=class r{year;month;day;hour;minute;second;constructor(e,t,n,i=0,s=0,o=0){
He(je(e,t,n)&&qe(i,s,o)),this.year=e,this.month=t,this.day=n,this.hour=i,this.minute=s,this.second=o}static parse(e){let t=/^([0-9]{4})-([0-9]{2})-([0-9]{2})T([0-9]{2}):([0-9]{2})(?::([0-9]{2}))?$/,
[n=0,i=0,s=0,o=0,a=0,l=0]=Ue(e,t,"A moment is written as 2024-03-12T08:30:00.");return new r(n,i,s,o,a,l)}static fromInstant(e,t){let n=new Date(e.getTime()+Ne(
t)*6e4);return new r(n.getUTCFullYear(),n.getUTCMonth()+1,n.getUTCDate(),n.getUTCHours(),n.getUTCMinutes(),n.getUTCSeconds())}toInstant(e){let t=new Date(0);return t.
setUTCFullYear(this.year,this.month-1,this.day),t.setUTCHours(this.hour,this.minute-Ne(e),this.second),t}get date(){return new ee(this.year,this.month,this.day)}get time(){
return new te(this.hour,this.minute,this.second)}compareTo(e){return this.date.compareTo(e.date)||this.time.compareTo(e.time)}equals(e){return e instanceof r&&this.
compareTo(e)===0}toString(){return`${this.date.toString()}T${this.time.toString()}`}toJSON(){return this.toString()}},Te=class r{year;month;constructor(e,t){He(
je(e,t,1)),this.year=e,this.month=t}static parse(e){let[t=0,n=0]=Ue(e,/^([0-9]{4})-([0-9]{2})$/,"A month is written as 2024-03.");return new r(t,n)}compareTo(e){
return this.year-e.year||this.month-e.month}equals(e){return e instanceof r&&this.compareTo(e)===0}toString(){return`${v(this.year,4)}-${v(this.month)}`}toJSON(){
return this.toString()}};function Ne(r){let e=r==="Z"?0:Number(r.slice(1,3))*60+Number(r.slice(4));return r.startsWith("-")?-e:e}var m=class r{above;below;constructor(e,t){this.above=t<0n?-e:e,this.below=t<0n?-t:t}static of(e){let[t="",n=""]=e.split(".");return new r(BigInt(t+n),10n**BigInt(
n.length))}plus(e){return new r(this.above*e.below+e.above*this.below,this.below*e.below)}minus(e){return new r(this.above*e.below-e.above*this.below,this.below*
e.below)}times(e){return new r(this.above*e.above,this.below*e.below)}by(e){return e.above===0n?null:new r(this.above*e.below,this.below*e.above)}compare(e){let t=this.
above*e.below,n=e.above*this.below;return t<n?-1:t>n?1:0}rounded(e){let t=String(this.absolute().scaled(e)).padStart(e+1,"0"),n=`${t.slice(0,-e)}.${t.slice(-e)}`.
replace(/0+$/,"").replace(/\.$/,"");return this.above<0n&&n!=="0"?`-${n}`:n}to(e){let t=this.absolute().scaled(e);return new r(this.above<0n?-t:t,10n**BigInt(e))}whole(){
return Number(this.above/this.below)}absolute(){return this.above<0n?new r(-this.above,this.below):this}scaled(e){return(2n*this.above*10n**BigInt(e)+this.below)/
(2n*this.below)}};var Ur=/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?$/,q=class r{digits;constructor(e){this.digits=e}static of(e){if(e instanceof r)return e;let t=String(e);if(!Ur.test(t))
throw new RangeError("A decimal number is written in plain digits, such as -12.50.");return new r(/^-[0.]*$/.test(t)?t.slice(1):t)}static kept(e){return new r(e)}compare(e){
return m.of(this.digits).compare(m.of(r.of(e).digits))}equals(e){return e instanceof r&&(e.digits===this.digits||this.compare(e)===0)}toNumber(){return Number(this.
digits)}toString(){return this.digits}toJSON(){return this.digits}};var p=class extends Error{},y=class{text;constructor(e){this.text=e}},g=class{items=[];start;end=0;constructor(e){this.start=e}},f=class{members=new Map;start;end=0;constructor(e){
this.start=e}};function pn(r){return typeof r=="string"?"text":r===null?"null":typeof r=="boolean"?"boolean":r instanceof y?"number":r instanceof g?"list":"obje\
ct"}function O(r){return r!==null&&r!==""}var Hr=/[^\t-\r \u0085\u00a0\u1680\u2000-\u200b\u2028\u2029\u202f\u205f\u2060\u3000\ufeff]/;function Me(r){let e=r.charCodeAt(
0);return!(e>32&&e<128)&&r!==""&&!Hr.test(r)}var Kr=/["\\\u0000-\u001f\ud800-\udfff]/;function x(r){return Kr.test(r)?JSON.stringify(r):`"${r}"`}function w(r){return`\
/${r.replace(/~/g,"~0").replace(/\//g,"~1")}`}var gn={"json empty":["Không nhận được gì: dữ liệu rỗng. Hãy gửi một văn bản JSON.","The document is empty. Send one JSON document."],"jso\
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
e value."],"format part":["{field}: phần này trống hoặc có dấu cách ở đầu hay cuối; các phần cách nhau bằng đúng một dấu {separator}. Hãy sửa giá trị.",
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
"{field}: gửi dưới tên khác, đã hiểu. Hãy dùng tên {wire}.","{field}: understood, but sent under another name. Use the name {wire}."]},Ke={near:["\
Có phải ý là {near}?","Did you mean {near}?"],candidates:["Có thể là: {candidates}.","Candidates: {candidates}."],computed:["Giá trị nêu: {stated}; tín\
h được: {computed}.","Given: {stated}; computed: {computed}."],clause:["Nguồn: {place}{row} ({confidence}).","Source: {place}{row} ({confidence})."],row:[
", dòng {row}",", row {row}"]},yn={number:["một số","a number"],text:["văn bản trong ngoặc kép","a string"],boolean:["true hoặc false","a boolean"],
null:["null","null"],list:["một danh sách","a list"],object:["một đối tượng","an object"]},bn={text:["văn bản trong ngoặc kép","a string"],url:[
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
i tượng)","a message (an object)"]};var U=class{neutral;words;constructor(e,t){this.neutral=e,this.words=t}},_r={vi:"JSON",en:"JSON"},wn=/\{([a-z]+)\}/g,zr=["near","candidates","computed"],ge={name:_r,
label:null,source:null,record:null},c=class{key;own;blanks;near;constructor(e,t={},n=null,i=null){this.key=e,this.blanks=t,this.near=n,this.own=i}about(e,t){let n=this.
values(),i=o=>{let a=o==="field"?e.name[t]:n[o];return a instanceof U?a.words[t]:a??""},s=this.texts().map(o=>me(o[t],i));return[...this.own===null?[]:[this.own[t]],
...s].join(" ")}limits(){let e=this.values(),t={},n=/^[a-z]+ ([^/]+)/.exec(this.key)?.[1];n!==void 0&&(t.reason=n);for(let[,i=""]of this.texts().flatMap(s=>[...s.
en.matchAll(wn)])){let s=e[i];i!=="field"&&(t[i]=s instanceof U?s.neutral:s??"")}return t}values(){let e=this.near?.()??null;return this.near=null,this.blanks=e===
null?this.blanks:{...this.blanks,near:e},this.blanks}texts(){let e=this.values(),t=zr.filter(n=>n in e).map(n=>pe(Ke,n));return this.own===null?[pe(gn,this.key),
...t]:t}},Ce=class{words;met=new Map;form_=null;format_=null;constructor(e){this.words=e}wrong(e){let t=pn(e),n=this.met.get(t);return n===void 0&&(n=new c("typ\
e",{expected:this.words,met:new U(t,pe(yn,t))}),this.met.set(t,n)),n}get form(){return this.form_??=new c("form",{expected:this.words}),this.form_}get format(){
return this.format_??=new c("format",{expected:this.words}),this.format_}};function N(r,e=r){return new Ce(new U(e,pe(bn,r)))}function ye(r,{min:e,max:t},n=["mi\
n","max"]){if(e!==void 0&&e===t)return new c(`${r}/exact`,{exact:String(e)});let i={...e===void 0?{}:{min:String(e)},...t===void 0?{}:{max:String(t)}};return e!==
void 0&&t!==void 0?new c(r,i):new c(`${r}/${e===void 0?n[1]:n[0]}`,i)}function xn(r,e){let{row:t,confidence:n}=r,i=t===void 0?"":me(pe(Ke,"row")[e],()=>t),s={place:r[e],
row:i,confidence:n};return me(pe(Ke,"clause")[e],o=>s[o]??"")}function me(r,e){return r.replace(wn,(t,n)=>e(n))}function pe(r,e){let[t,n]=r[e]??["",""];return{vi:t,
en:n}}var _e=class r{path;rule;severity;#e;#t;constructor(e,t,n,i,s){this.path=e,this.rule=t,this.severity=n,this.#e=i,this.#t=s}static fromJSON(e){let t=typeof e=="s\
tring"?JSON.parse(e):e,{path:n,rule:i,severity:s,sentence:o,label:a,source:l,limits:d}=Vr(t),u={name:ge.name,label:a??null,source:l??null,record:null},h={path:n,
rule:i,severity:s,sentence:{vi:o.vi,en:o.en},...d===void 0?{}:{limits:{...d}}};return new r(n,i,s,u,h)}get sentenceVi(){return this.#n("vi")}get sentenceEn(){return this.#n(
"en")}get messageVi(){return this.#r("vi")}get messageEn(){return this.#r("en")}get label(){return this.#e.label}get source(){return this.#e.source}get record(){
return this.#e.record}get limits(){return this.#t instanceof c?this.#t.limits():this.#t.limits??{}}toJSON(){let{path:e,rule:t,severity:n,label:i,source:s,limits:o}=this;
return{path:e,rule:t,severity:n,sentence:{vi:this.sentenceVi,en:this.sentenceEn},...i===null?{}:{label:{wire:i.wire,vi:i.vi,en:i.en}},...s===null?{}:{source:Wr(
s)},...Object.keys(o).length===0?{}:{limits:o}}}toString(){return`${this.path===""?"(root)":this.path}: ${this.severity} ${this.rule}: ${this.messageEn}`}#n(e){
return this.#t instanceof c?this.#t.about(this.#e,e):this.#t.sentence[e]}#r(e){let{source:t}=this;return t===null?this.#n(e):`${this.#n(e)} ${xn(t,e)}`}};function Wr({
vi:r,en:e,row:t,confidence:n}){return t===void 0?{vi:r,en:e,confidence:n}:{vi:r,en:e,row:t,confidence:n}}function Vr(r){let e=r,{path:t,rule:n,severity:i,sentence:s,
label:o,source:a,limits:l}=e??{},d=[t,n,s?.vi,s?.en,...l?Object.values(l):[]];if(d.push(...o?[o.wire,o.vi,o.en]:[],...a?[a.vi,a.en,a.confidence]:[]),!d.every(u=>typeof u==
"string")||i!=="error"&&i!=="warning")throw new TypeError("Not a finding in its written form.");return e}var vn=new TextEncoder;function H(r){if(!/[\ud800-\udfff]/.test(r))return vn.encode(r);let e=[...r].map(t=>{let n=t.codePointAt(0)??0;return n>=55296&&n<=57343?
Uint8Array.of(224|n>>12,128|n>>6&63,128|n&63):vn.encode(t)});return Gr(e)}function Gr(r){let e=new Uint8Array(r.reduce((n,i)=>n+i.length,0)),t=0;for(let n of r)
e.set(n,t),t+=n.length;return e}function be(r){return String.fromCharCode(...r)}function ze(r){return r===32||r===9||r===10||r===13}function kn(r){let e=0;for(;e<
r.length;){let t=Yr(r,e);if(t===0)return e;e+=t}return e}function Yr(r,e){let t=r[e]??0;if(t<128)return 1;let n=t>=194&&t<=223?2:t>=224&&t<=239?3:t>=240&&t<=244?
4:0;for(let a=1;a<n;a+=1)if(((r[e+a]??0)&192)!==128)return 0;let i=r[e+1]??0,s=t===224&&i<160||t===240&&i<144,o=t===237&&i>159||t===244&&i>143;return s||o?0:n}var Ae=/-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?/y,Xr=/[^" \t\n\r]*/y,_=/[ \t\n\r]*/y,Zr=/[\ud800-\udfff]/u,Qr={b:"\b",f:"\f",n:`
`,r:"\r",t:"	"},K=34,We=92,Rn=44,ei=58,On=91,En=93,Tn=123,Nn=125,ti=new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0});function jn(r,e){if(typeof r=="string"){if(r.
length>e||r.length*3>e&&H(r).length>e||Zr.test(r))throw new p;return r}if(!ArrayBuffer.isView(r))throw new TypeError("What is read is a text, or bytes as Uint8A\
rray.");if(r.length>e)throw new p;try{return ti.decode(r)}catch{throw new p}}function k(r,e,t){let n=new Lt(r,e,t);return{root:n.document(),text:r,mayBeOdd:n.mayBeOdd}}
var Lt=class{text;at=0;mayBeOdd=!1;levels;items;constructor(e,t,n){this.text=e,this.levels=t,this.items=n}document(){let e=this.value(this.next());if(this.next(),
this.at<this.text.length)throw new p;return e}next(){let e=this.text,t=e.charCodeAt(this.at);for(;t===32||t===10||t===13||t===9;)this.at+=1,t=e.charCodeAt(this.
at);return t}value(e){switch(e){case K:return this.string();case Tn:return this.object();case On:return this.list();case 116:return this.word("true",!0);case 102:
return this.word("false",!1);case 110:return this.word("null",null);default:return this.number()}}object(){let e=new f(this.at),t=e.members;this.begin();let n=this.
next();for(;n!==Nn;){if(t.size>0&&(this.take(n,Rn),n=this.next()),n!==K)throw new p;let i=this.string();this.take(this.next(),ei);let s=this.value(this.next()),
o=t.size;if(t.set(i,s).size===o)throw new p;n=this.next()}return this.end(),e.end=this.at,e}list(){let e=new g(this.at),t=e.items;this.begin();let n=this.next();
for(;n!==En;){if(t.length>0&&(this.take(n,Rn),n=this.next()),this.items-=1,this.items<0)throw new p;t.push(this.value(n)),n=this.next()}return this.end(),e.end=
this.at,e}begin(){if(this.at+=1,this.levels-=1,this.levels<0)throw new p}end(){this.at+=1,this.levels+=1}take(e,t){if(e!==t)throw new p;this.at+=1}word(e,t){if(!this.
text.startsWith(e,this.at))throw new p;return this.at+=e.length,t}number(){if(Ae.lastIndex=this.at,!Ae.test(this.text)||Ae.lastIndex-this.at>100)throw new p;let e=this.
text.slice(this.at,Ae.lastIndex);return this.at=Ae.lastIndex,new y(e)}string(){let e=this.text,t=this.at+1;for(let n=t;;n+=1){let i=e.charCodeAt(n);if(i===K)return this.
at=n+1,e.slice(t,n);if(i===We)return this.at=n,this.escaped(e.slice(t,n));if(!(i>=32))throw new p;i>=128&&ni(i)&&(this.mayBeOdd=!0)}}escaped(e){let t=this.text,
n=e;for(;;){n+=this.escape();let i=this.at,s=t.charCodeAt(this.at);for(;s>=32&&s!==K&&s!==We;)this.at+=1,s=t.charCodeAt(this.at);if(n+=t.slice(i,this.at),s===K)
return this.at+=1,this.mayBeOdd=!0,n;if(s!==We)throw new p}}escape(){let e=this.text.charAt(this.at+1);if(e!=="u"){if(e===""||!'"\\/bfnrt'.includes(e))throw new p;
return this.at+=2,Qr[e]??e}let t=this.unit();if(t<55296||t>57343)return String.fromCharCode(t);let n=t<=56319&&this.text.startsWith("\\u",this.at)?this.unit():0;
if(n<56320||n>57343)throw new p;return String.fromCharCode(t,n)}unit(){let e=this.text.slice(this.at+2,this.at+6);if(!/^[0-9A-Fa-f]{4}$/.test(e))throw new p;return this.
at+=6,parseInt(e,16)}};function ni(r){return r<=159?r!==133:r>=768&&r<=879||r===65533}function Ve(r,e,t,n){return Cn(r,n)??Fe(ri(r.text,e,t))}function Mn(r,e,t){
return Cn(r,e.items[t]??null)??Fe(ii(r.text,e,t))}function Cn({text:r},e){return e instanceof y?e.text:e instanceof g||e instanceof f?Fe(r.slice(e.start,e.end)):typeof e=="string"?O(e)&&r.includes("\\")?null:x(
e):String(e)}function ri(r,e,t){let n=e.start+1;for(;;){let i=A(_,r,n),s=Dt(r,i),o=A(_,r,A(_,r,s)+1),a=D(r,o);if(JSON.parse(r.slice(i,s))===t)return r.slice(o,a);
n=A(_,r,a)+1}}function ii(r,e,t){let n=A(_,r,e.start+1);for(let i=0;i<t;i+=1)n=A(_,r,A(_,r,D(r,n))+1);return r.slice(n,D(r,n))}function D(r,e){let t=0,n=e;do{let i=r.
charCodeAt(n);i===K?n=Dt(r,n):i===Tn||i===On?(t+=1,n+=1):i===Nn||i===En?(t-=1,n+=1):n=t===0?oi(r,n):n+1}while(t>0);return n}var si=/[^\]},: \t\n\r]*/y;function oi(r,e){
return A(si,r,e)}function Fe(r){let e="",t=0;for(;t<r.length;){let n=r.charCodeAt(t)===K?Dt(r,t):A(Xr,r,t);e+=r.slice(t,n),t=A(_,r,n)}return e}function A(r,e,t){
return r.lastIndex=t,r.test(e),r.lastIndex}function Dt(r,e){let t=e+1;for(;r.charCodeAt(t)!==K;)t+=r.charCodeAt(t)===We?2:1;return t+1}function An({text:r},e){return e instanceof
f||e instanceof g?H(r.slice(e.start,e.end)):H(e instanceof y?e.text:JSON.stringify(e))}var ai=Symbol.for("nodejs.util.inspect.custom");function Ge(r,e){Object.defineProperty(r,ai,{value(t,n,i){return e(this,s=>i(s,n))}})}var E=class r{text;constructor(e){this.text=e}static parse(e){try{k(e,64,1e6)}catch(t){throw t instanceof p?new SyntaxError("Not exactly one valid JSON document\
."):t}return new r(Fe(e))}static of(e){return r.parse(JSON.stringify(e)??"\uFEFF")}static kept(e){return new r(e)}value(){return JSON.parse(this.text)}equals(e){
return e instanceof r&&e.text===this.text}toJSON(){return this.value()}toString(){return"RawJson(...)"}};Ge(E.prototype,String);var z=/^-?(?:0|[1-9][0-9]*)$/,T=class{type;subject;judgements=[];emptyIsAbsent=!0;mayBeBlank=!1;takesEmptyItem=!1;expected_=null;constructor(e,t){this.type=e,this.
subject=t}plain(e){return String(e)}operand(e){return this.plain(e)}sameness(e){return this.write(e)}get expected(){return this.expected_??=Xe(this.type),this.expected_}judged(e,t,n,i,s){
for(let o of this.judgements)o(t,n,i,s);return e}wrongType(e,t,n,i){t.add(n+i,"type","error",this.expected.wrong(e),this.subject)}wrongFormat(e,t,n){e.add(t+n,"\
format","error",this.expected.format,this.subject)}inexact(e,t,n){e.add(t+n,"form","warning",this.expected.form,this.subject)}refused(){let{wire:e}=this.subject.
label??{wire:""};return new TypeError(`${e}: expected ${this.expected.words.words.en}.`)}};function Xe(r){let{words:e}=N(r.expected??r.kind).words,t=n=>String(r[n]);
return new Ce(new U(r.phrase??r.kind,{vi:me(e.vi,t),en:me(e.en,t)}))}var li=/[\u0300-\u036f]/,di=/[\ufffd\u0080-\u0084\u0086-\u009f]/,ui=/^[A-Za-z0-9+/]*$/,ci="AQgw",fi="AEIMQUYcgkosw048",we=class extends T{mayBeBlank=!0;takesEmptyItem=!0;read(e,t,n,i){
return typeof e=="string"?((t.document.mayBeOdd||Me(e))&&this.oddness(e,t,n,i),this.judgements.length===0?e:this.judged(e,e,t,n,i)):t.tolerant&&e instanceof y&&
z.test(e.text)?(this.inexact(t,n,i),this.judged(e.text,e.text,t,n,i)):this.wrongType(e,t,n,i)}plain(e){return e}write(e){return x(e)}take(e){if(typeof e!="strin\
g")throw this.refused();return e}oddness(e,t,n,i){let s=Me(e)?"form blank":di.test(e)?"form broken":li.test(e)?"form decomposed":null;s!==null&&t.add(n+i,"form",
"warning",new c(s),this.subject)}},Ze=class extends we{takesEmptyItem=!1;read(e,t,n,i){return typeof e=="string"?super.read(e,t,n,i):this.wrongType(e,t,n,i)}},Qe=class extends we{mayBeBlank=!1;takesEmptyItem=!1;read(e,t,n,i){
return typeof e!="string"?this.wrongType(e,t,n,i):hi(e)?this.judged(e,e,t,n,i):this.wrongFormat(t,n,i)}};function hi(r){let e=r.endsWith("==")?2:r.endsWith("=")?
1:0,t=r.slice(0,r.length-e);if(r.length%4!==0||!ui.test(t))return!1;let n=t.slice(-1);return e===0||(e===2?ci:fi).includes(n)}var re=class extends T{mayBeBlank=!1;read(){}plain(){return""}write(e){return e.text}take(e){if(!(e instanceof E))throw this.refused();return e}};var mi=["constructor","equals","hasOwnProperty","isPrototypeOf","propertyIsEnumerable","record","then","toJSON","toJson","toJsonString","toLocaleString","toStri\
ng","unknown","validate","valueOf","with"];function W(r){let[e="",...t]=r.split("_"),n=e+t.map(i=>i.charAt(0).toUpperCase()+i.slice(1)).join("");return mi.includes(
n)?`${n}_`:n}var In=JSON.rawJSON;function Dn(r){return Bt(k(r,512,Math.max(1e6,r.length)).root)}function Bt(r){return r instanceof y?pi(r.text):r instanceof g?r.items.map(Bt):
r instanceof f?Object.fromEntries([...r.members].map(([e,t])=>[e,Bt(t)])):r}function pi(r){let e=Number(r);if(String(e)===r)return e;if(In!==void 0)return In.call(
JSON,r);if(!gi(String(e),r))throw new RangeError("A number has more digits than a double can hold. Write the packet with toJson().");return e}function gi(r,e){let[
t,n]=[Ln(r),Ln(e)];return t!==null&&n!==null&&t[0]===n[0]&&t[1]===n[1]}function Ln(r){let e=/^(-?)([0-9]+)(?:\.([0-9]+))?(?:[eE]([-+]?[0-9]+))?$/.exec(r);if(e===
null)return null;let[,t="",n="",i="",s="0"]=e,o=(n+i).replace(/^0+/,""),a=o.replace(/0+$/,"");return a===""?["0",0]:[t+a,Number(s)-i.length+o.length-a.length]}var b=class extends Error{reason;at;constructor(e,t){super(),this.reason=e,this.at=t}},yi=["NaN","Infinity","-Infinity","undefined"],Bn={t:"true",f:"false",n:"n\
ull"},bi={'"':'"',"\\":"\\","/":"/",b:"\b",f:"\f",n:`
`,r:"\r",t:"	"},wi=92,xi=34,vi=new TextDecoder("utf-8",{ignoreBOM:!0}),et=class{at=0;bytes;end=0;behind="cut";limits;open=[];isFresh=!1;items=0;uncounted=0;constructor(e,t,n){
this.bytes=e,this.limits=t,this.begin(e,n)}document(){return this.broken(()=>{this.value(!1),this.rest()})}head(){try{for(this.value(!1);this.at<this.bytes.length;)
this.member();return!0}catch(e){if(e instanceof b)return!1;throw e}}goneOn(e,t){return this.begin(e,0),this.isFresh=t,this.items=0,this.uncounted=this.open.length,
this.broken(()=>this.rest())}begin(e,t){this.bytes=e,this.at=t,this.end=kn(e),this.behind=this.end<e.length?"utf-8":"cut"}broken(e){try{e()}catch(t){if(t instanceof
b)return{reason:t.reason,at:t.at};throw t}return{reason:"syntax",at:this.bytes.length}}rest(){for(;this.open.length>0;)this.member();if(this.space(),this.at<this.
end||this.behind==="utf-8")throw new b(this.at<this.end?"trailing":"utf-8",this.at)}member(){let e=this.open[this.open.length-1]??null;if(this.space(),this.peek()===
(e===null?"]":"}")){this.at+=1,this.open.pop(),this.isFresh=!1;return}if(this.isFresh||this.take(","),this.isFresh=!1,e===null){this.open.length===this.uncounted&&
(this.items=-1),this.value(!0);return}this.key(e),this.space(),this.take(":"),this.value(!1)}key(e){this.space();let t=this.at;if(this.peek()!=='"')throw new b(
"syntax",this.at);let n=this.string();if(e.has(n))throw new b("repeated-key",t);e.add(n)}value(e){this.space();let t=this.peek();if("NIu-".includes(t)&&yi.some(
n=>this.isAt(n)))throw new b("not-a-number",this.at);if(!'"[{-0123456789tfn'.includes(t))throw new b("syntax",this.at);if(this.items+=e?1:0,e&&this.items>this.limits.
maxItems)throw new b("items",this.at);if(t==="["||t==="{"){if(this.open.length>=this.limits.maxLevels)throw new b("levels",this.at);this.at+=1,this.open.push(t===
"["?null:new Set),this.isFresh=!0}else t==='"'?this.string():t in Bn?[...Bn[t]??""].forEach(n=>this.take(n)):this.number()}string(){this.at+=1;let e="",t=this.at;
for(;;){let n=this.at<this.end?this.bytes[this.at]??0:0;if(n>=32&&n!==xi&&n!==wi){this.at+=1;continue}e+=vi.decode(this.bytes.subarray(t,this.at));let i=this.peek();
if(i==='"')return this.at+=1,e;if(i!=="\\")throw new b("control",this.at);e+=this.escape(),t=this.at}}escape(){let e=this.at;this.at+=1;let t=this.peek();if(t===
"u")return this.unit(e);let n=bi[t];if(n===void 0)throw new b("escape",e);return this.at+=1,n}unit(e){let t=this.digitsOfUnit(e);if(t<55296||t>57343)return String.
fromCharCode(t);let n=be(this.bytes.subarray(this.at,Math.min(this.at+6,this.end)));if(t>56319||!/^\\u[dD][c-fC-F][0-9A-Fa-f]{2}$/.test(n))throw new b("surrogat\
e",e);return this.at+=1,String.fromCharCode(t,this.digitsOfUnit(e))}digitsOfUnit(e){let t="";for(let n=0;n<4;n+=1){this.at+=1;let i=this.peek();if(!/^[0-9A-Fa-f]$/.
test(i))throw new b("escape",e);t+=i}return this.at+=1,parseInt(t,16)}number(){let e=this.at;this.goesOver("-",e),this.goesOver("0",e)||this.digits(e),this.goesOver(
".",e)&&this.digits(e),this.goesOver("eE",e)&&(this.goesOver("+-",e),this.digits(e))}digits(e){if(!"0123456789".includes(this.peek()))throw new b("syntax",this.
at);for(;this.goesOver("0123456789",e););}goesOver(e,t){if(this.at>=this.end||!e.includes(String.fromCharCode(this.bytes[this.at]??0)))return!1;if(this.at+=1,this.
at-t>100)throw new b("number",t);return!0}take(e){if(this.peek()!==e)throw new b("syntax",this.at);this.at+=1}peek(){if(this.at<this.end)return String.fromCharCode(
this.bytes[this.at]??0);throw new b(this.behind,this.end)}isAt(e){return this.at+e.length<=this.end&&be(this.bytes.subarray(this.at,this.at+e.length))===e}space(){
for(;this.at<this.end&&ze(this.bytes[this.at]);)this.at+=1}};function tt(r,e){if(nt(r)>100)return null;let t=Pn(r),n=e.map(Pn),i=n.findIndex(a=>a.join("")===t.join(""));if(i>=0)return e[i]??null;let s=3,o=null;return n.forEach(
(a,l)=>{let d=ki(t,a,s);d<s&&2*d<Math.min(t.length,a.length)&&(s=d,o=e[l]??null)}),o}function qn(r,e){if(nt(r)>100)return null;let t=$n(r);return e.find(n=>n!==
r&&$n(n)===t)??null}function ie(r){let e=0,t=r.length;for(;e<t&&Jn(r.charCodeAt(e));)e+=1;for(;t>e&&Jn(r.charCodeAt(t-1));)t-=1;return r.slice(e,t)}function Jt(r){
return r.replace(/^0+(?=[^])/u,"")}function nt(r){return r.length-(r.match(/[\ud800-\udbff]/g)?.length??0)}function Jn(r){return r===32||r>=9&&r<=13}function rt(r){
return r.replace(/[A-Z]/g,e=>e.toLowerCase())}function Pn(r){return[...rt(r).replace(/[_\-\t-\r ]/g,"")]}function $n(r){return Jt(rt(ie(r)))}function ki(r,e,t){
if(Math.abs(r.length-e.length)>=t)return t;let n=Array.from({length:e.length+1},(i,s)=>s);for(let[i,s]of r.entries()){let o=[i+1];for(let[a,l]of e.entries()){let d=(n[a]??
0)+(s===l?0:1);o.push(Math.min(d,(n[a+1]??0)+1,(o[a]??0)+1))}if(n=o,Math.min(...n)>=t)return t}return n[e.length]??t}var Un=[239,187,191],Ri=["<!doctype html","<html","<head","<body"],Si=[["PK","zip"],["%PDF","pdf"],["ÐÏà¡±á","ole"]],Pt=class r{lines;characters;size;constructor(e=0,t=0,n=0){
this.lines=e,this.characters=t,this.size=n}static top(e){return Hn(e)?new r(0,-1):new r}behind(e){let t=0,n=this.characters;for(let i of e)i===10?(t+=1,n=0):(i&
192)!==128&&(n+=1);return new r(this.lines+t,n,this.size+e.length)}};function Hn(r){return Un.every((e,t)=>r[t]===e)}function Kn(r,e,t){let{reason:n,at:i}=Ei(r,
e,t);return Oi(n,i===null?null:Pt.top(r).behind(r.subarray(0,i)),e)}function Oi(r,e,t){let n=e===null?{}:{line:String(e.lines+1),column:String(e.characters+1),byte:String(
e.size)},s={bytes:t.maxBytes,levels:t.maxLevels,items:t.maxItems}[r];return new c(`json ${r}`,s===void 0?n:{...n,max:String(s)})}function Ei(r,e,t){if(r.length>
e.maxBytes)return{reason:"bytes",at:null};let n=Hn(r)?Un.length:0,i=Ti(r.subarray(n))??(n>0&&!t?"bom":null);return i===null?new et(r,e,n).document():{reason:i,at:null}}function Ti(r){let e=0;for(;ze(r[e]);)e+=1;if(e===r.length)return"empty";if(r[e]===60){let n=rt(be(r.subarray(e,e+14)));return Ri.some(i=>n.startsWith(i))?"html":
"xml"}if(Ni([r[0],r[1]]))return"utf-16";let t=be(r.subarray(0,8));return Si.find(([n])=>t.startsWith(n))?.[1]??null}function Ni([r,e]){return r===255&&e===254||
r===254&&e===255||r===0||e===0}var xe=class extends Error{name="InvalidPacketError";findings;constructor(e){super(e.map(String).join(`
`)),this.findings=e}},ji=Object.freeze([]),$t=class{valid;value;findings;truncated;index;#e;#t;constructor(e,t,n,i,s,o,a){this.valid=e,this.value=t,this.findings=
n.length===0?ji:Object.freeze(n),this.truncated=i,this.index=s,this.#e=o,this.#t=a}get json(){return this.#e===null?null:An(this.#e,this.#t)}orThrow(){if(!this.
valid)throw new xe(this.findings);return this.value}};function ve(r,e,t,n=null,i=null,s=null){return new $t(r!==void 0,r??null,e,t,n,i,s)}var it=class{items;findings;valid;truncated;constructor(e,t,n,i){
this.items=e,this.findings=t,this.valid=n,this.truncated=i}get values(){return this.items.flatMap(e=>e.valid?[e.value]:[])}orThrow(){if(!this.valid)throw new xe(
this.findings);return this.values}};var Mi=Object.freeze([]);function oe(r,e){return r[0]<=e&&e<=r[1]}var se=class r{document;tolerant;edition;limit;findings=[];errors=0;kept=null;isRest=!1;candidates=[];constructor(e,t){
this.document=e,this.tolerant=t.tolerant,this.edition=t.edition,this.limit=t.maxFindings}silent(){return new r(this.document,{tolerant:this.tolerant,edition:this.
edition,maxFindings:1})}apart(){return new r(this.document,{tolerant:this.tolerant,edition:this.edition,maxFindings:this.limit})}add(e,t,n,i,s=ge){n==="error"&&
(this.errors+=1),this.findings.push(new _e(e,t,n,s,i))}cut(e){let t=e===0?this.findings:this.findings.slice(e);if(t.length<=this.limit)return t;let n=t.filter(s=>s.
severity==="error").length,i={error:this.limit,warning:Math.max(this.limit-n,0)};return t.filter(({severity:s})=>(i[s]-=1,i[s]>=0))}isCut(e){return this.findings.
length-e>this.limit}keep(e,t,n){let{kept:i}=this;i?.push({value:t,findings:this.since(e),truncated:this.isCut(e),index:i.length,node:n})}since(e){return this.findings.
length===e?Mi:this.cut(e).slice()}},j="request",M="response";var ot={root:null,text:"",mayBeOdd:!1};function G(r,e,t){let n=ke(e,r.regulation.options(t)),i=n.document.root;if(n.document===ot)return ve(void 0,n.cut(0),!1);
let s=i instanceof f?r.table.read(i,n,"").value:qt(i,n,N("record",r.id));return ve(n.errors===0?s:void 0,n.cut(0),n.isCut(0))}function _n(r,e,t){let n=ke(e,r.regulation.
options(t)),i=n.document.root;n.kept=[],n.document!==ot&&Ci(r,i,n);let s=Ut(n.kept,n.document);return new it(s,n.cut(0),n.errors===0,n.isCut(0))}function Ci(r,e,t){
e instanceof f&&t.tolerant?(t.add("","form","warning",N("list",`list of ${r.id}`).form),st([e],r.table,t)):e instanceof g?st(e.items,r.table,t):qt(e,t,N("list",
`list of ${r.id}`))}function st(r,e,t){let n=[],i=N("record",e.id);r.forEach((s,o)=>{let a=t.findings.length;t.kept=null;let l=s instanceof f?e.read(s,t,`/${o}`).
value:qt(s,t,i,`/${o}`);n.push({value:l,findings:t.since(a),truncated:t.isCut(a),index:o,node:s})}),t.kept=n}function qt(r,e,t,n=""){e.add(n,"type","error",t.wrong(
r))}function Ut(r,e){return Object.freeze((r??[]).map(({value:t,findings:n,truncated:i,index:s,node:o})=>ve(t,n,i,s,e,o)))}function ke(r,e){try{let t=jn(r,e.maxBytes),
n=e.tolerant&&t.startsWith("\uFEFF"),i=new se(k(n?t.slice(1):t,e.maxLevels,e.maxItems),e);return n&&i.add("","form","warning",new c("form bom")),i}catch(t){if(!(t instanceof
p))throw t;let n=typeof r=="string"?H(r):r,i=new se(ot,e);return i.add("","json","error",Kn(n,e,e.tolerant)),i}}function zn(r){return r.document!==ot}var B=class{values;unknown;constructor(e,t){this.values=e,this.unknown=t}};var Re=class r{static record;constructor(e){let t=this.constructor.record,{values:n,unknown:i}=e instanceof B?e:Fi(t,e),{properties:s}=t.table,o=this;for(let a=0;a<
s.length;a+=1){let l=n[a];l!==void 0&&(o[s[a]]=l)}i!==null&&Object.defineProperty(o,"unknown",{value:i,enumerable:!0}),Object.freeze(this)}static read(e,t){return G(
this.record,e,t)}static readList(e,t){return _n(this.record,e,t)}validate(e={}){return G(Y(this),this.toJsonString(),e).findings}toJson(){return H(this.toJsonString())}toJsonString(){
return Y(this).table.write(this)}toJSON(){return Dn(this.toJsonString())}with(e){let t=this.constructor;return new t({...this,...Vn(Y(this),e)})}equals(e){return this===
e||e instanceof r&&Y(e)===Y(this)&&Gn({...this},{...e})}toString(){return`[${Y(this).id}]`}};Object.defineProperty(Re.prototype,"unknown",{get:()=>new Map,configurable:!0});
Ge(Re.prototype,Ai);function Ai(r,e){let{fields:t,properties:n}=Y(r).table,i=r,s=t.flatMap(({entry:o},a)=>{let l=n[a]??"";return o.sensitive===!0||i[l]===void 0?
[]:[[l,i[l]]]});return`${Y(r).id} ${e(Object.fromEntries(s))}`}function Y(r){return r.constructor.record}function Vn(r,e){let t=new Map(Object.entries(r.former).
map(([n,i])=>[W(n),W(i)]));return t.size===0?e:Object.fromEntries(Object.entries(e).map(([n,i])=>[t.get(n)??n,i]))}function Fi(r,e){let{table:t}=r,{unknown:n,...i}=Vn(
r,e),s=t.properties.map((a,l)=>{let d=i[a],u=t.fields[l];return d===void 0?Ii(t,l):u?.take(d)}),o=Object.keys(i).find(a=>!t.properties.includes(a));if(o!==void 0)
throw new TypeError(`${r.id} has no ${o}.`);return new B(s,Li(n))}function Ii(r,e){let{fixed:t}=r.fields[e]?.constraints??{};return t===void 0?void 0:t.is}function Li(r){
if(r===void 0)return null;let t=(r instanceof Map?[...r]:Object.entries(r)).map(([n,i])=>{if(!(i instanceof E))throw new TypeError("Unknown members are raw JSON\
.");return[n,i]});return t.length===0?null:new Map(t)}function Gn(r,e){if(r===e)return!0;if(typeof r!="object"||typeof e!="object"||r===null||e===null)return!1;
if("equals"in r&&typeof r.equals=="function")return r.equals(e);let[t,n]=[Wn(r),Wn(e)];return t.length===n.length&&t.every(([i,s],o)=>n[o]?.[0]===i&&Gn(s,n[o]?.[1]))}
function Wn(r){return r instanceof Map?[...r]:Object.entries(r)}var Ht=/yyyy|MM|M|dd|d|HH|mm|ss/g,Di={yyyy:"(?<year>[0-9]{4})",MM:"(?<month>[0-9]{2})",M:"(?<month>[1-9][0-9]?)",dd:"(?<day>[0-9]{2})",d:"(?<day>[1-9][0-9]?)",HH:"\
(?<hour>[0-9]{2})",mm:"(?<minute>[0-9]{2})",ss:"(?<second>[0-9]{2})"},er=["yyyy-MM-ddTHH:mm:ss","yyyy-MM-dd HH:mm:ss","yyyy-MM-ddTHH:mm","yyyy-MM-dd HH:mm"],Bi="\
(?<zone>Z|[+-](?:(?:0[0-9]|1[0-3]):[0-5][0-9]|14:00))?",Yn={y:0,M:1,d:2,H:3,m:4,s:5};function lt(r){return r.pattern!==void 0}var at=class extends T{pattern;tokens;literals;isFixed;shape;zone;accepts;loose=null;constructor(e,t,n,i){
super(e,t),this.pattern=e.pattern??"",this.tokens=this.pattern.match(Ht)??[],this.literals=this.pattern.split(Ht),this.isFixed=this.tokens.every(s=>s.length>1),
this.shape=new RegExp(`^${nr(e)}$`),this.accepts=n,this.zone=i}read(e,t,n,i){if(typeof e!="string")return this.wrongType(e,t,n,i);let s=this.isFixed?this.fixed(
e):Zn(this.shape.exec(e),this.zone);if(s!==null)return this.found(s,t,n,i);if(t.tolerant){let o=ie(e);for(let a of this.looseShapes()){let l=Zn(a.exec(o),this.zone);
if(l!==null)return this.inexact(t,n,i),this.found(l,t,n,i)}}return this.wrongFormat(t,n,i)}plain(e){let[t,n,i,s,o,a]=Xn(e);return v(t,4)+v(n)+v(i)+v(s)+v(o)+v(a)}operand(e){
return m.of(this.plain(e))}write(e){let t=Xn(e),n="";for(let i=0;i<this.tokens.length;i+=1){let s=this.tokens[i];n+=this.literals[i]+v(t[Yn[s.charAt(0)]],s.length)}
return x(n+this.literals[this.tokens.length])}sameness(e){return this.write(e)}take(e){let t=Ji[this.type.kind]??L;if(e instanceof t)return e;if(typeof e!="stri\
ng")throw this.refused();try{return t.parse(e)}catch{throw this.refused()}}found(e,t,n,i){let s=this.made(e);return this.judgements.length===0?s:this.judged(s,this.
plain(s),t,n,i)}made([e,t,n,i,s,o]){switch(this.type.kind){case"date":return new ee(e,t,n);case"month":return new Te(e,t);case"time":return new te(i,s,o);default:
return new L(e,t,n,i,s,o)}}fixed(e){let t=[1,1,1,0,0,0];if(e.length!==this.pattern.length)return null;let n=0;for(let i=0;i<this.tokens.length;i+=1){let s=this.
literals[i]??"",o=this.tokens[i]??"";if(s!==""&&!e.startsWith(s,n))return null;n+=s.length;let a=0;for(let l=n+o.length;n<l;n+=1){let d=e.charCodeAt(n)-48;if(!(d>=
0&&d<=9))return null;a=a*10+d}t[Yn[o.charAt(0)]??0]=a}return e.endsWith(this.literals[this.tokens.length]??"")&&tr(t)?t:null}looseShapes(){if(this.loose===null){
let t=[...er.includes(this.pattern)?[this.type]:[],...this.accepts.filter(lt)];this.loose=[this.shape,...t.map(n=>$i(n,this.zone))]}return this.loose}},Ji={date:ee,
datetime:L,month:Te,time:te};function Xn(r){return r instanceof L?[r.year,r.month,r.day,r.hour,r.minute,r.second]:r instanceof te?[1,1,1,r.hour,r.minute,r.second]:
[r.year,r.month,r instanceof ee?r.day:1,0,0,0]}function tr([r,e,t,n,i,s]){return je(r,e,t)&&qe(n,i,s)}function Zn(r,e="Z"){if(r===null)return null;let{year:t="1",
month:n="1",day:i="1",hour:s="0",minute:o="0",second:a="0",zone:l}=r.groups??{},d=[Number(t),Number(n),Number(i),Number(s),Number(o),Number(a)];return tr(d)?l===
void 0?d:Pi(d,Ne(e)-Ne(l)):null}function Pi([r,e,t,n,i,s],o){let a=new Date(0);a.setUTCFullYear(r,e-1,t),a.setUTCHours(n,i+o,s);let l=a.getUTCFullYear();return l>=
1&&l<=9999?[l,a.getUTCMonth()+1,a.getUTCDate(),a.getUTCHours(),a.getUTCMinutes(),a.getUTCSeconds()]:null}function $i(r,e){let t=r.pattern??"",n=t.endsWith("ss")?
"(?:\\.[0-9]+)?":"";return new RegExp(`^${nr(r)}${n}${e!==void 0&&er.includes(t)?Bi:""}$`)}function nr({pattern:r=""}){let e="",t=0;for(let n of r.matchAll(Ht))
e+=Qn(r.slice(t,n.index))+(Di[n[0]]??""),t=n.index+n[0].length;return e+Qn(r.slice(t))}function Qn(r){return r.replace(/[\\^$.*+?()[\]{}|/]/g,"\\$&")}function rr(r){let e="",t=!1;for(let n=0;n<r.length;n+=1){let i=r.charAt(n);if(i==="\\"){n+=1,e+=qi(t,r.charAt(n));continue}t=i==="["?!0:i==="]"?!1:t,e+=i}return new RegExp(
`^(?:${e})$`,"su")}function qi(r,e){return e==="&"||e==="~"||e==="-"&&!r?e:`\\${e}`}var ir="1900";function sr(r,e,t,n,i){let s=r.type.item??r.type,{length:o,pattern:a,range:l,period:d,fixed:u}=r.constraints??{},h=[];return o!==void 0&&h.push(Hi(
o,e)),a!==void 0&&h.push(Ki(a,e)),l!==void 0&&Ui(s)&&h.push(_i(l,e)),lt(s)&&d!==void 0?h.push(zi(d,e)):lt(s)&&s.pattern?.includes("yyyy")&&h.push(Wi(e)),u!==void 0&&
h.push(Vi(u,e)),n!==null&&h.push(Gi(s,t,n,i,e)),h}function Ui({kind:r}){return r==="integer"||r==="decimal"||r==="percent"}function Hi(r,e){let{min:t=0,max:n=1/0}=r;
return(i,s,o,a)=>{!(i.length<=n&&i.length>=2*t)&&!Kt(nt(i),r)&&s.add(o+a,"length",r.severity,ye("length",r),e)}}function Ki(r,e){let t=rr(r.is);return(n,i,s,o)=>{
t.test(n)||i.add(s+o,"pattern",r.severity,new c("pattern",{pattern:r.is}),e)}}function _i(r,e){let t=r.min===void 0?null:m.of(r.min),n=r.max===void 0?null:m.of(
r.max);return(i,s,o,a)=>{let l=m.of(i);(t!==null&&l.compare(t)<0||n!==null&&l.compare(n)>0)&&s.add(o+a,"range",r.severity,ye("range",r),e)}}function zi(r,e){let{
first:t="",last:n="~"}=r;return(i,s,o,a)=>{(i<t||i>n)&&s.add(o+a,"range",r.severity,ye("range",r,["since","until"]),e)}}function Wi(r){return(e,t,n,i)=>{e<ir&&t.
add(n+i,"range","warning",new c("range year",{min:ir}),r)}}function Vi(r,e){return(t,n,i,s)=>{t!==r.is&&n.add(i+s,"code",r.severity,new c("code fixed",{expected:r.
is}),e)}}function Gi(r,e,t,n,i){let s=new Map(t.codes.map(a=>[a.code,n.span(a)])),o=new Map(t.codes.flatMap(a=>a.retired?[[a.code,n.editionAt(a.retired.since)]]:
[]));return(a,l,d,u)=>{let h=s.get(a),$=h!==void 0&&oe(h,l.edition);if($&&(o.size===0||(o.get(a)??1/0)>l.edition))return;let Pe={table:t.id,edition:n.editions[l.
edition]??""};if($)l.add(d+u,"code","warning",new c("code retired",Pe),i);else{let he=e?null:()=>qn(a,[...s.keys()]);l.add(d+u,"code",r.closed?"error":"warning",
new c("code",Pe,he),i)}}}function Kt(r,{min:e=0,max:t=1/0}){return e<=r&&r<=t}var Yi=/^[\t-\r ]+/,_t=/[\t-\r ]/;function zt(r,e,t){let n=r.split(e);if(!t)return n;let i=n.map(Xi);return i.length>1&&i[i.length-1]===""?i.slice(0,-1):i}function Wt(r){
return r!==""&&!_t.test(r.charAt(0))&&!_t.test(r.charAt(r.length-1))}function or(r,e,t){return typeof r=="string"?zt(r,e,t).map(n=>Wt(n)?n:null):null}function Xi(r){
let e=r.length;for(;e>0&&_t.test(r.charAt(e-1));)e-=1;return r.slice(0,e).replace(Yi,"")}var Ie=/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?$/,Zi=/^(-?(?:0|[1-9][0-9]*))\.0+$/,Qi=/^-?[0-9]+(?:\.[0-9]+)?$/,es=15;function Vt(r){return z.test(r)?r:Zi.exec(r)?.[1]??
null}function Gt(r){return(r.writes??r.form)==="number"}var dt=class extends T{operand(e){return m.of(this.plain(e))}sameness(e){let t=this.plain(e);return t.includes(
".")?t.replace(/\.?0*$/,""):t}beyond(e,t,n,i,s,o){let a={[e==="scale"?"scale":"digits"]:String(t),met:String(n)};i.add(s+o,"range","error",new c(`range ${e}`,a),
this.subject)}},ut=class extends dt{emptyIsAbsent;before;scale;isWritten;constructor(e,t){super(e,t),this.emptyIsAbsent=e.form!=="number",this.scale=e.scale??0,
this.before=(e.digits??0)-this.scale,this.isWritten=Gt(e)}read(e,t,n,i){return e instanceof y?this.ofToken(e,t,n,i):typeof e=="string"?this.ofText(e,t,n,i):this.
wrongType(e,t,n,i)}write(e){let t=this.plain(e);return this.isWritten?t:x(t)}ofToken(e,t,n,i){let s=this.type.form==="text",o=s&&!t.tolerant?null:this.digitsOf(
e.text);return o===null||o!==e.text&&!t.tolerant?this.wrongType(e,t,n,i):this.counted(o,s||o!==e.text,t,n,i)}ofText(e,t,n,i){let s=this.shape.test(e);if(this.type.
form==="number")return t.tolerant&&s?this.counted(e,!0,t,n,i):this.wrongType(e,t,n,i);if(s)return this.counted(e,!1,t,n,i);let o=t.tolerant?ts(e):"";return this.
shape.test(o)?this.counted(o,!0,t,n,i):this.wrongFormat(t,n,i)}counted(e,t,n,i,s){let o=lr(e),a=this.scaled(o);if(!n.tolerant&&this.type.exact&&a.length>o.length)
return this.wrongFormat(n,i,s);let l=n.tolerant?a:o;(t||l!==o)&&this.inexact(n,i,s);let[d,u]=dr(l);return d>this.before?this.beyond(this.type.kind==="integer"?"\
digits":"whole",this.before,d,n,i,s):u>this.scale?this.beyond("scale",this.scale,u,n,i,s):this.judged(this.made(l),l,n,i,s)}},ct=class extends ut{shape=z;isSafe;constructor(e,t){
super(e,t),this.isSafe=(e.digits??0)<=es}take(e){if(!(typeof e=="number"&&Number.isSafeInteger(e))&&typeof e!="bigint")throw this.refused();return this.isSafe?Number(
e):BigInt(e)}made(e){return this.isSafe?Number(e):BigInt(e)}digitsOf(e){return Vt(e)}scaled(e){return e}},ft=class extends ut{shape=Ie;take(e){return q.kept(this.
scaled(ar(e,()=>this.refused()).digits))}plain(e){return e.digits}made(e){return q.kept(e)}digitsOf(e){return Ie.test(e)?e:null}scaled(e){let t=this.type.scale??
0,[n="",i=""]=e.split("."),s=i.length>t&&/^0+$/.test(i.slice(t))?i.slice(0,t):i,o=this.type.exact?s.padEnd(t,"0"):s;return o===""?n:`${n}.${o}`}},ht=class extends dt{read(e,t,n,i){
if(e instanceof y&&t.tolerant)return Ie.test(e.text)?this.counted(e.text,!0,t,n,i):this.wrongType(e,t,n,i);if(typeof e!="string")return this.wrongType(e,t,n,i);
let s=e.endsWith("%"),o=s?e.slice(0,-1):e,a=s===this.type.sign;return Ie.test(o)&&(a||t.tolerant)?this.counted(o,!a,t,n,i):this.wrongFormat(t,n,i)}plain(e){return e.
digits}write(e){let t=this.plain(e);return x(this.type.sign?`${t}%`:t)}take(e){return ar(e,()=>this.refused())}made(e){return q.kept(e)}counted(e,t,n,i,s){let o=lr(
e),[a,l]=dr(o),d=this.type.digits??0;return t&&this.inexact(n,i,s),a+l>d?this.beyond("digits",d,a+l,n,i,s):this.judged(this.made(o),o,n,i,s)}};function ar(r,e){
if(!(r instanceof q)&&(typeof r!="string"||!Ie.test(r)))throw e();return q.of(r)}function ts(r){let e=ie(r);return Qi.test(e)?e.replace(/^(-?)0+(?=[0-9])/,"$1"):
""}function lr(r){return r.charCodeAt(0)===45&&/^-[0.]*$/.test(r)?r.slice(1):r}function dr(r){let e=r.charCodeAt(0)===45?1:0,t=r.indexOf("."),n=t<0?r.length:t;return[
n-e===1&&r.charCodeAt(e)===48?0:n-e,t<0?0:r.length-t-1]}var mt=class extends T{emptyIsAbsent;known;isWritten;constructor(e,t,n){super(e,t),this.emptyIsAbsent=e.form!=="number",this.known=n,this.isWritten=Gt(e)}read(e,t,n,i){
let s=this.met(e,t.tolerant),o=e instanceof y?e.text:e,a=s===o&&this.type.form!==(e instanceof y?"text":"number");return s===null||!(a||t.tolerant)?this.wrongType(
e,t,n,i):(a||this.inexact(t,n,i),this.judged(s,s,t,n,i))}plain(e){return e}write(e){let t=e;return this.isWritten&&z.test(t)?t:x(t)}take(e){if(typeof e!="string")
throw this.refused();return e}met(e,t){if(e instanceof y)return Vt(e.text);if(typeof e!="string")return null;let n=t?this.mended(e):e;return this.type.form==="n\
umber"&&!this.known.has(n)&&!z.test(n)?null:n}mended(e){let t=ie(e);return[e,t,Jt(t)].find(n=>this.known.has(n))??e}},pt=class extends T{emptyIsAbsent;yes;no;constructor(e,t){
super(e,t),this.yes=e.true??null,this.no=e.false??null,this.emptyIsAbsent=e.true!==void 0}read(e,t,n,i){let s=this.yes===null?typeof e=="boolean"?e:null:e===this.
yes?!0:e===this.no?!1:null;if(s!==null)return this.judged(s,this.plain(s),t,n,i);let o=t.tolerant?ns(e):null;return o!==null?(this.inexact(t,n,i),this.judged(o,
this.plain(o),t,n,i)):this.yes!==null&&typeof e=="string"?this.wrongFormat(t,n,i):this.wrongType(e,t,n,i)}plain(e){return(e===!0?this.yes:this.no)??String(e)}write(e){
return this.yes===null?String(e):x(this.plain(e))}take(e){if(typeof e!="boolean")throw this.refused();return e}};function ns(r){if(typeof r=="boolean")return r;
let e=r instanceof y?r.text:r;return typeof e!="string"?null:/^(?:[Tt][Rr][Uu][Ee]|1)$/.test(e)?!0:/^(?:[Ff][Aa][Ll][Ss][Ee]|0)$/.test(e)?!1:null}function ur(r,{subject:e,accepts:t,zone:n,codes:i}){switch(r.kind){case"text":return new we(r,e);case"url":return new Ze(r,e);case"base64":return new Qe(r,e);case"\
json":return new re(r,e);case"code":return new mt(r,e,new Set((i?.codes??[]).map(s=>s.code)));case"integer":return new ct(r,e);case"decimal":return new ft(r,e);case"\
percent":return new ht(r,e);case"flag":return new pt(r,e);default:return new at(r,e,t,n??void 0)}}var gt=class{entry;wire;#e;#t=null;constructor(e,t){this.entry=e,this.wire=e.wire,this.#e=t}get name(){let{vi:e,en:t}=this.entry.label;return{vi:`${this.wire} (${e}\
)`,en:`${this.wire} (${t})`}}get label(){let{vi:e,en:t}=this.entry.label;return{wire:this.wire,vi:e,en:t}}get source(){let{document:e,regulation:t}=this.#e,{source:n,
confidence:i,row:s}=this.entry;return this.#t??=t.citation(n??e.source,i??e.confidence,s),this.#t}get record(){return this.#e.document.record}},yt=class{name=ge.
name;label=null;#e;constructor(e){this.#e=e}get source(){let{document:e,regulation:t}=this.#e;return t.citation(e.source,e.confidence,void 0)}get record(){return this.#e.
document.record}};var rs={required:new c("required"),"required blank":new c("required blank")},bt=class extends gt{step;index;constraints;span;isList;separator;isPayload;kind;emptyIsAbsent;item;owner;isText;whole;each;nested_=null;constructor(e,t,n){
super(e,n);let{type:i,role:s}=e;this.owner=n,this.index=t,this.step=w(e.wire),this.constraints=e.constraints??{},this.span=n.regulation.span(e),this.isList=i.item!==
void 0,this.separator=i.separator??null,this.item=i.item??i,this.whole=Xe(i),this.each=this.isList?Xe(this.item):this.whole,this.isText=i.kind==="text"||i.kind===
"url",this.isPayload=(s==="data"||s==="result")&&this.item.kind==="record",this.kind=this.item.kind==="record"?null:this.made(),this.emptyIsAbsent=this.kind!==null&&
(this.isList?this.separator!==null:this.kind.emptyIsAbsent)}isFilled(e){return O(e)&&!(this.isText&&typeof e=="string"&&Me(e))}isAbsent(e,t){return e===null||e===
""&&(t||this.emptyIsAbsent)}read(e,t,n,i,s,o,a){if(!oe(this.span,t.edition)){let l=this.owner.regulation.editions[t.edition]??"";t.add(n+i,"unknown","warning",new c(
"unknown edition",{edition:l}),this)}if(e===null||e===""){this.empty(e,t,n,i,a);return}return a&&this.kind!==null&&!this.isFilled(e)?(this.missing(t,n+i,"requir\
ed blank"),this.kind.read(e,t.silent(),n,i)):this.isList?this.separator===null?this.list(e,t,n+i):this.joined(e,this.separator,t,n+i):this.kind===null?this.nested(
e,t,n+i,null):this.kind instanceof re?E.kept(Ve(t.document,s,o,e)):this.kind.read(e,t,n,i)}missing(e,t,n="required"){this.constraints.required!==void 0&&e.add(t,
"required",this.constraints.required.severity,rs[n],this)}unsent(e,t){let{present:n}=this.constraints;n!==void 0&&e.add(t,"required",n.severity,new c("required \
present",{empty:n.empty}),this)}plain(e){return this.kind===null||this.isList?"":this.kind.plain(e)}operand(e){return this.kind===null||this.isList?"":this.kind.
operand(e)}write(e){if(this.isList){let t=e;return this.separator!==null?x(this.texts(t).join(this.separator)):`[${t.map(n=>this.one(n)).join(",")}]`}return this.
one(e)}take(e){if(!this.isList)return this.taken(e);if(!Array.isArray(e))throw new TypeError(`${this.wire}: expected ${this.whole.words.words.en}.`);let t=e.map(
i=>this.taken(i)),{separator:n}=this;if(n!==null&&this.texts(t).some(i=>i===""||i.includes(n)))throw new TypeError(`${this.wire}: an item that is empty or has ${n}\
 in it cannot be written.`);return Object.freeze(t)}get nestedIn(){return this.kind===null?this.nestedRecord:null}texts(e){return e.map(t=>JSON.parse(this.one(t)))}one(e){
return this.kind===null?this.nestedRecord.write(e):this.kind.write(e)}taken(e){return this.kind===null?this.nestedRecord.take(e):this.kind.take(e)}get nestedRecord(){
return this.nested_??=this.owner.nested(this.item.record??""),this.nested_}made(){let{document:e,regulation:t}=this.owner,n=this.item.kind==="code"?this.owner.codes(
this.item.table??""):null,i=ur(this.item,{subject:this,accepts:this.entry.accepts??[],zone:t.zone,codes:n}),s=this.entry.sensitive===!0||e.sensitive===!0;return i.
judgements=sr(this.entry,this,s,n,t),i}empty(e,t,n,i,s){s?this.missing(t,n+i):e===""&&!this.emptyIsAbsent&&(t.tolerant?t.add(n+i,"form","warning",this.whole.form,
this):this.wrong(e,t,n+i,this.whole))}list(e,t,n){let i=t.tolerant&&e instanceof f&&this.kind===null;if(i)t.add(n,"form","warning",this.whole.form,this);else if(!(e instanceof
g)){this.wrong(e,t,n,this.whole);return}let s=i?[e]:e.items,o=this.constraints.unique===void 0?null:new Set,a=[];for(let l=0;l<s.length;l+=1){let d=this.itemOf(
s[l]??null,t,n,l,o,i?null:e);d!==void 0&&a.push(d)}return t.isRest&&this.isPayload||this.counted(s.length,t,n),Object.freeze(a)}joined(e,t,n,i){if(typeof e!="st\
ring")return this.wrong(e,n,i,this.whole);let s=zt(e,t,n.tolerant);s.join(t)!==e&&n.add(i,"form","warning",this.whole.form,this);let o=[];return s.forEach((a,l)=>{
if(!Wt(a)){n.add(`${i}/${l}`,"format","error",new c("format part",{separator:t}),this);return}let d=this.kind?.read(a,n,i,`/${l}`);d!==void 0&&o.push(d)}),this.
counted(s.length,n,i),Object.freeze(o)}counted(e,t,n){let i=this.constraints.items;i!==void 0&&!Kt(e,i)&&t.add(n,"items",i.severity,ye("items",i),this)}itemOf(e,t,n,i,s,o){
return this.kind===null?O(e)?this.nested(e,t,`${n}/${i}`,s):this.wrongItem(e,t,`${n}/${i}`):e===null||e===""&&!this.kind.takesEmptyItem?this.wrongItem(e,t,`${n}\
/${i}`):this.kind instanceof re&&o!==null?E.kept(Mn(t.document,o,i)):this.kind.read(e,t,n,`/${i}`)}nested(e,t,n,i){if(!(e instanceof f))return this.wrongItem(e,
t,n);if(t.isRest&&this.isPayload)return this.keptApart(t,e,d=>this.nestedRecord.read(e,d,n).value);let s=t.findings.length,{value:o,slots:a}=this.nestedRecord.read(
e,t,n);this.isPayload&&t.keep(s,o,e);let{unique:l}=this.constraints;return l!==void 0&&i!==null&&this.unique(l,a,t,n,i),o}keptApart(e,t,n){let i=e.apart(),s=n(i),
o=e.kept?.length??0;return e.kept?.push({value:s,findings:i.cut(0),truncated:i.isCut(0),index:o,node:t}),s}alone(e,t,n){return e instanceof f?this.nestedRecord.
read(e,t,n).value:this.wrong(e,t,n,this.each)}unique(e,t,n,i,s){let o=this.nestedRecord.field(e.key),a=o===void 0?void 0:t[o.index];if(o===void 0||a===void 0)return;
let l=o.kind===null||o.isList?o.write(a):o.kind.sameness(a);s.has(l)&&n.add(i,"unique",e.severity,new c("unique",{key:e.key}),this),s.add(l)}wrong(e,t,n,i){t.add(
n,"type","error",i.wrong(e),this)}wrongItem(e,t,n){if(t.isRest&&this.isPayload&&this.isList)return this.keptApart(t,e,s=>this.wrong(e,s,n,this.each));let i=t.findings.
length;this.wrong(e,t,n,this.each),this.isPayload&&this.isList&&t.keep(i,void 0,e)}};var S=Symbol("unreadable"),cr="above.",ae=m.of("0"),is=m.of("1"),J=class{text;first;last;isAbove;way;constructor(e){this.text=e,this.isAbove=e.startsWith(cr);let t=(this.
isAbove?e.slice(cr.length):e).split(".");this.first=t[0]??"",this.last=t[t.length-1]??"",this.way=t.slice(0,-1)}home({members:e,above:t}){return t===null||!this.
isAbove&&e.has(this.first)?e:t}value(e){let t=this.end(e),n=de(t)?t.operand(this.last):t;return n===null?e.zeroes.includes(this.text)?ae:null:n===S?null:n}end(e){
let t=this.home(e);for(let n of this.way){let i=t.items(n),s=i?.[0];if(i?.length===0)return null;if(!de(s))return S;t=s}return t}rows(e,t){let n=[this.home(e)];
for(let i of t?[...this.way,this.last]:this.way){let s=[];for(let o of n){let a=de(o)?o.items(i):null;if(a===null||a.includes(S))return null;s.push(...a)}n=s}return n}};
function Le(r){if("left"in r)return ss(r);if("parts"in r)return as(r.op==="or",r.parts.map(Le));let e=new J(r.field);switch(r.op){case"in":case"not in":return ls(
e,r.literals.map(Yt),r.op==="not in");case"contains":return ds(e,Yt(r.literal));default:return us(e,r.op==="present")}}function X(r){if("field"in r){let e=new J(
r.field);return t=>e.value(t)}if(!("op"in r)){let e=Yt(r);return()=>e}switch(r.op){case"sum":case"count":return fs(new J(r.of),r.op==="sum",r.where);case"round":{
let e=X(r.of);return t=>ms(e(t),n=>n.to(r.places))}case"days":return hs(new J(r.first.field),new J(r.last.field));default:return cs(X(r.left),r.op,X(r.right))}}
function le(r){return r.flatMap(e=>"field"in e?[new J(e.field)]:"left"in e?le([e.left,e.right]):"parts"in e?le(e.parts):"first"in e?le([e.first,e.last]):"of"in e?
typeof e.of=="string"?[new J(e.of)]:le([e.of]):[])}function ss({op:r,left:e,right:t}){let n=X(e),i=X(t);return(s,o)=>{let a=n(s),l=a===null?null:i(s);return a===
null||l===null?null:typeof a=="string"||typeof l=="string"?a===l==(r==="="):os(a,r,l,o)}}function os(r,e,t,n){switch(e){case"=":return r.minus(t).absolute().compare(
n)<=0;case"!=":return r.compare(t)!==0;case"<=":return r.compare(t.plus(n))<=0;case">=":return r.compare(t.minus(n))>=0;case"<":return r.compare(t)<0;default:return r.
compare(t)>0}}function as(r,e){return(t,n)=>{let i=e.map(s=>s(t,n));return i.includes(r)?r:i.includes(null)?null:!r}}function ls(r,e,t){return n=>{let i=r.value(
n);return i===null?null:e.some(s=>fr(s,i))!==t}}function ds(r,e){return t=>r.rows(t,!0)?.some(n=>!de(n)&&n!==S&&fr(n,e))??null}function us(r,e){return t=>{let n=r.
end(t),i=de(n)?n.isThere(r.last):n===null?!1:null;return i===null?null:i===e}}function cs(r,e,t){return n=>{let i=r(n),s=t(n);if(!(i instanceof m)||!(s instanceof
m))return null;switch(e){case"+":return i.plus(s);case"-":return i.minus(s);case"*":return i.times(s);default:return i.by(s)}}}function fs(r,e,t){let n=t===void 0?
null:Le(t),i=t===void 0?[]:le([t]),s=o=>{if(de(o)&&n!==null){if(i.some(({first:l})=>o.isThere(l)===null))return null;if(n({members:o,above:null,zeroes:[]},ae)!==
!0)return ae}let a=e&&de(o)?o.operand(r.last):is;return a===null?ae:a instanceof m?a:null};return o=>{let a=ae;for(let l of r.rows(o,!e)??[S]){let d=l===S?null:
s(l);a=a===null||d===null?null:a.plus(d)}return a}}function hs(r,e){return t=>{let n=r.value(t),i=e.value(t);return n instanceof m&&i instanceof m?m.of(String(It(
i.whole())-It(n.whole()))):null}}function Yt(r){return"number"in r?m.of(r.number):r.text}function ms(r,e){return r instanceof m?e(r):null}function fr(r,e){return r instanceof
m&&e instanceof m?r.compare(e)===0:r===e}function de(r){return typeof r=="object"&&r!==null&&!(r instanceof m)}var hr=6,mr=[],wt=class{entry;check;when;tolerance;named;shown;constructor(e){let{check:t,when:n=[],tolerance:i="0"}=e;this.entry=e,this.check=Le(t),this.when=n.
map(Le),this.tolerance=m.of(i),this.named=le([t,...n]),this.shown=e.shows_numbers===!0&&"left"in t?[X(t.left),X(t.right)]:[]}*broken(e){for(let[t,n]of this.scopes(
e))this.when.every(i=>i(n,ae)===!0)&&this.check(n,this.tolerance)===!1&&(yield[t,this.numbers(n)])}*scopes(e){let{each:t}=this.entry;if(t===void 0){yield["",this.
counted({members:e,above:null,zeroes:mr})];return}for(let[n,i]of(e.items(t)??[]).entries())typeof i=="object"&&!(i instanceof m)&&(yield[`${w(t)}/${n}`,this.counted(
{members:i,above:e,zeroes:mr})])}counted(e){let{zeroes:t}=this.entry;return t!==void 0&&this.named.some(i=>i.home(e).isThere(i.first)===!0)?{...e,zeroes:t}:e}numbers(e){
let[t,n]=this.shown.map(i=>i(e));return t instanceof m&&n instanceof m?{stated:t.rounded(hr),computed:n.rounded(hr)}:{}}};var De=class{table;object;state;slots;quiet;constructor(e,t,n,i,s){this.table=e,this.object=t,this.state=n,this.slots=i,this.quiet=s}has(e){return this.table.field(
e)!==void 0}operand(e){let t=this.table.field(e),n=t===void 0?void 0:this.slots?.[t.index];if(t===void 0||n!==void 0)return t?.operand(n)??null;let i=this.table.
nodeOf(t,this.object,this.state);return i===void 0?null:this.slots===null?gr(t,i,this.silent()):S}isThere(e){let t=this.table.field(e),n=t===void 0?void 0:this.
table.nodeOf(t,this.object,this.state);return t===void 0||n===void 0?t!==void 0&&this.slots?.[t.index]!==void 0:(t.isList||t.kind===null?pr(t,n,this.state)!==null:
this.operand(e)!==S)?!0:null}items(e){let t=this.table.field(e),n=t===void 0?void 0:this.table.nodeOf(t,this.object,this.state);if(t===void 0||n===void 0)return[];
let i=pr(t,n,this.state);return i===null?null:i.map(s=>ps(t,s,this.silent()))}silent(){return this.quiet??=this.state.silent(),this.quiet}};function pr(r,e,t){return r.
separator!==null?or(e,r.separator,t.tolerant):r.isList&&e instanceof g?e.items:r.kind===null&&(!r.isList||t.tolerant)&&e instanceof f?[e]:null}function ps(r,e,t){
let n=r.nestedIn;return n!==null?e instanceof f?n.seen(e,t):S:e===null||e===""&&r.kind?.takesEmptyItem!==!0?S:gr(r,e,t)}function gr(r,e,t){let n=r.kind?.read(e,
t,"","");return n===void 0?S:r.kind?.operand(n)??S}var yr="unknown",xt=class{fields;properties;needs;about;own;aliases;asked;conditional;rules;keys;subject;constructor(e){let{document:t,regulation:n}=e,i={document:t,
regulation:n,nested:s=>e.nested(s),codes:s=>e.codes(s)};this.about=e,this.fields=t.fields.map((s,o)=>new bt(s,o,i)),this.properties=t.fields.map(({id:s})=>W(s)),
this.own=new Map(this.fields.map(s=>[s.wire,s])),this.aliases=new Map(this.fields.flatMap(s=>(s.entry.aliases??[]).map(o=>[o,s]))),this.asked=this.fields.filter(
({constraints:s})=>s.required!==void 0||s.present!==void 0),this.conditional=this.fields.map(({constraints:s})=>this.own.get(s.required?.when??"")??null),this.rules=
t.rules.map(s=>new wt(s)),this.keys=this.fields.map(s=>`${x(s.wire)}:`),this.needs=t.fields.filter(Xt),this.subject=new yt({document:t,regulation:n})}get id(){return this.
about.document.record}playing(e){return this.fields.find(t=>t.entry.role===e)}field(e){return this.own.get(e)}claimed(e,t){let n=this.aliased(e,t);return[...e.keys()].
filter(i=>this.own.has(i)||n?.has(i))}read(e,t,n){let i=new Array(this.fields.length).fill(void 0),s=e.members,o=this.aliased(s,t.tolerant);if(this.isOthers(s,o,
t,n))return{value:void 0,slots:i};let a=new vt(e,t,n,i,o),l=t.errors;for(let[d,u]of s){let h=this.own.get(d)??o?.get(d);h===void 0?a.unknownMember(d,u,()=>tt(d,
this.fields.map($=>$.wire))):this.member(d,u,h,a)}return this.missing(a),this.judge(a),{value:t.errors>l?void 0:this.about.make(new B(i,a.unknown)),slots:i}}isOthers(e,t,n,i){
let{others:s}=this.about;if(s===null)return!1;let o=this.keyOf(this.own.get(s.wire),e,t),a=o===null?void 0:e.get(o);return o===null||typeof a!="string"||!s.wires.
has(a)?!1:(n.add(i+w(o),"code","error",new c("code other",{wire:a,expected:s.name})),!0)}aliased(e,t){if(!t||this.aliases.size===0)return null;let n=new Map,i=new Set;
for(let s of e.keys()){let o=this.aliases.get(s);o!==void 0&&!i.has(o)&&!e.has(o.wire)&&(i.add(o),n.set(s,o))}return n.size>0?n:null}write(e){let t=e,n="";for(let i=0;i<
this.fields.length;i+=1){let s=this.fields[i],o=t[this.properties[i]??""],a=o===void 0?s?.constraints.present?.empty:s?.write(o);a!==void 0&&(n+=`${n===""?"":","}${this.
keys[i]}${a}`)}if(Object.hasOwn(t,yr))for(let[i,s]of t[yr])n+=`${n===""?"":","}${x(i)}:${s.text}`;return`{${n}}`}take(e){return this.about.take(e)}member(e,t,n,i){
let{state:s,base:o}=i,a=e===n.wire,l=a?n.step:w(e);a||s.add(o+l,"alias","warning",new c("alias",{wire:n.wire}),n);let d=!n.isFilled(t)&&this.isNeeded(n,i),u=n.read(
t,s,o,l,i.node,e,d);u!==void 0&&(i.slots[n.index]=u)}missing(e){let{state:t,base:n,node:i,aliased:s}=e;for(let o of this.asked)i.members.has(o.wire)||s!==null&&
this.keyOf(o,i.members,s)!==null||(this.isNeeded(o,e)?o.missing(t,n+o.step):oe(o.span,t.edition)&&o.unsent(t,n+o.step))}isNeeded(e,t){let n=e.constraints.required;
if(n===void 0||!oe(e.span,t.state.edition))return!1;if(n.when===void 0)return!0;let i=this.conditional[e.index]??null,s=i===null?void 0:this.looked(i,t);return i!==
null&&s!==void 0&&(n.is??[]).includes(i.plain(s))}looked(e,{node:t,state:n,aliased:i,slots:s}){let o=s[e.index],a=o===void 0?this.keyOf(e,t.members,i):null;return a===
null?o:e.read(t.members.get(a)??null,n.silent(),"","",t,a,!1)}keyOf(e,t,n){return e===void 0||t.has(e.wire)?e?.wire??null:n===null?null:[...n].find(([,i])=>i===
e)?.[0]??null}seen(e,t){return new De(this,e,t,null,t)}nodeOf(e,t,n){let i=this.aliased(t.members,n.tolerant),s=this.keyOf(e,t.members,i),o=s===null?null:t.members.
get(s)??null;return e.isAbsent(o,n.tolerant)||o===""&&this.isNeeded(e,new vt(t,n,"",[],i))?void 0:o}judge({node:e,state:t,base:n,slots:i}){if(this.rules.length===
0)return;let s=new De(this,e,t,i,null);for(let o of this.rules){let{rule:a,severity:l,sentence:d}=o.entry;for(let[u,h]of o.broken(s))t.add(n+u,`rule:${a}`,l,new c(
"",h,null,d),this.subject)}}},vt=class{node;state;base;slots;aliased;unknown=null;constructor(e,t,n,i,s){this.node=e,this.state=t,this.base=n,this.slots=i,this.
aliased=s}unknownMember(e,t,n){this.state.add(this.base+w(e),"unknown","warning",new c("unknown",{},n)),this.unknown??=new Map,this.unknown.set(e,E.kept(Ve(this.
state.document,this.node,e,t)))}};function Xt({since:r,until:e,constraints:t}){return r===void 0&&e===void 0&&t?.required!==void 0&&t.required.when===void 0}var Zt=class{#e;#t=null;#n=null;#r=null;constructor(e){this.#e=e}get#i(){return this.#t??=this.#e(),this.#t}get id(){return this.document.record}get label(){return this.
document.label}get regulation(){return this.#i.regulation}get type(){return this.#i.type}get document(){return this.#n??=fn(Q(this.#i.document)),this.#n}get table(){
return this.#r===null&&(this.#r=this.#o(),this.#a()),this.#r}take(e){let t=this.type;if(e instanceof t)return e;if(typeof e!="object"||e===null||Array.isArray(e))
throw new TypeError(`${this.id}: expected an object.`);return new t(e)}get former(){return this.#i.former??{}}#o(){let{regulation:e,records:t={},tables:n={}}=this.#i,
i=this.type;return new xt({document:this.document,regulation:e,others:this.#s(),nested:s=>gs(I(new Map(Object.entries(t)),s,"record").record),codes:s=>I(new Map(
Object.entries(n)),s,"code table")[Ft],make:s=>new i(s),take:s=>this.take(s)})}#s(){let{services:e,regulation:t}=this.#i,n=this.document.fields.find(a=>a.role===
"service");if(e===void 0||n===void 0||this.document.kind!=="request")return null;let{services:i}=t.services(e),s=i.find(a=>a.request===this.document.record);if(s===
void 0)return null;let o=i.flatMap(a=>a.wire===void 0||a.wire===s.wire?[]:[a.wire]);return{wire:n.wire,name:s.wire??s.service,wires:new Set(o)}}#a(){for(let[e,t]of Object.
entries(this.former)){let n=W(t);Object.defineProperty(this.type.prototype,W(e),{configurable:!0,get(){return this[n]}})}}};function gs(r){return{id:r.id,get needs(){
return r.table.needs},read:(e,t,n)=>r.table.read(e,t,n),write:e=>r.table.write(e),take:e=>r.take(e),field:e=>r.table.field(e),seen:(e,t)=>r.table.seen(e,t)}}function br(r){
return new Zt(r)}var ys=1e3;function Qt(r,{editions:e}){let{mode:t="strict",edition:n,maxFindings:i=ys,maxBytes:s=67108864,maxLevels:o=64,maxItems:a=1e6}=r;if(t!=="strict"&&t!==
"tolerant")throw new RangeError(`There is no mode ${String(t)}.`);kt("maxFindings",i,1,1/0),kt("maxBytes",s,0,1/0),kt("maxLevels",o,1,512),kt("maxItems",a,0,1/0);
let l=n===void 0?e.length-1:e.indexOf(n);if(l<0)throw new RangeError(`There is no edition ${String(n)}.`);return{tolerant:t==="tolerant",edition:l,maxFindings:i,
maxBytes:s,maxLevels:o,maxItems:a}}function kt(r,e,t,n){if(!Number.isInteger(e)||e<t||e>n)throw new RangeError(`${r} cannot be ${e}.`)}var wr="+07:00",Rt=class{#e;#t=new Map;#n=null;#r=null;#i=null;#o=null;constructor(e){this.#e=e}get#s(){return this.#n??=Q(this.#e),this.#n}get editions(){return this.#r??=
Object.freeze(this.#s.editions.map(e=>e.edition)),this.#r}get zone(){return this.#s.zone??null}instant(e){return e.toInstant(this.zone??wr)}local(e){return L.fromInstant(
e,this.zone??wr)}options(e){return e!==void 0?Qt(e,this):(this.#o??=Qt({},this),this.#o)}editionAt(e){let t=this.editions.indexOf(e);if(t<0)throw new RangeError(
`There is no edition ${e}.`);return t}span({since:e,until:t}){return[e===void 0?0:this.editionAt(e),t===void 0?this.editions.length-1:this.editionAt(t)]}citation(e,t,n){
let i=e.map(a=>this.#a(a)),s=i.map(a=>a.vi).join("; "),o=i.map(a=>a.en).join("; ");return n===void 0?{vi:s,en:o,confidence:t}:{vi:s,en:o,row:String(n),confidence:t}}services(e){
let t=this.#t.get(e);return t===void 0&&(t=Q(e),this.#t.set(e,t)),t}#a(e){this.#i??=new Map((this.#s.sources??[]).map(a=>[a.source,a.label]));let t=e.indexOf(" "),
n=t<0?e:e.slice(0,t),{vi:i,en:s}=this.#i.get(n)??{vi:n,en:n},o=t<0?"":`, ${e.slice(t+1)}`;return{vi:i+o,en:s+o}}};function ue(r,{wire:e,aliases:t=[]},n){let i=r.get(e);if(i!==void 0||!n)return i;let s=[...r.keys()].find(o=>t.includes(o));return s===void 0?void 0:r.get(s)}function ce(r,e,t){
for(let n of e){let i=ue(r,n,t);if(i!==void 0)return i}}function Be(r,e,t){return r.every(n=>O(ue(e,n,t)??null))}function Se(r){return r===void 0||!O(r)?!0:r instanceof
g?r.items.length===0:r instanceof f&&r.members.size===0}function en(r,e,t){let n=r&&ue(e,r.entry,t);return n==null?r===void 0||!Xt(r.entry):tn(r,n,t)}function tn(r,e,t){
let n=r?.nestedIn??null;if(n===null)return!0;let i=r?.isList===!0&&e instanceof g;if(i&&e.items.length===0)return!0;if(r?.isList===!0&&!i&&!t)return!1;let s=i?e.
items[0]:e;return s instanceof f&&Be(n.needs,s.members,t)}function xr(r,e,t,n){let i=G(r,t,n),s=r.table.playing("result");if(i.valid||e===r||s===void 0)return i;let o=ke(t,r.regulation.options(n)),{root:a}=o.document;if(!(a instanceof
f)||!Se(ue(a.members,s.entry,o.tolerant)))return i;let{value:l,findings:d,truncated:u}=G(e,t,n);return ve(l===null?void 0:bs(l,r),d,u)}function bs(r,e){let t=r,
{fields:n,properties:i}=e.table,s=i.map((l,d)=>n[d]?.entry.role==="result"?void 0:t[l]),o=t.unknown,a=e.type;return new a(new B(s,o!==null&&o.size>0?o:null))}var nn=class{#e;#t=null;#n=null;constructor(e){this.#e=e}get#r(){return this.#t??=this.#e(),this.#t}get id(){return this.#r.id}get wire(){return this.entry.wire??
null}get label(){return this.entry.label}get direction(){return this.entry.direction}request(e){return this.requestInfo.take(e)}response(e){return this.responseInfo.
take(e)}readRequest(e,t){return G(this.requestInfo,e,t)}readResponse(e,t){return xr(this.responseInfo,this.bareInfo,e,t)}get entry(){return this.#n??=I(new Map(
this.document.services.map(e=>[e.service,e])),this.id,"service"),this.#n}get document(){return this.#r.regulation.services(this.#r.services)}get regulation(){return this.#r.
regulation}get requestInfo(){return this.#r.request}get responseInfo(){return this.#r.response}get bareInfo(){return this.#r.bareResponse}};function vr(r){return new nn(
r)}function Z(r,e){return e===j?r.requestInfo.table.playing("data"):r.responseInfo.table.playing("result")}function rn(r){return r.entry.needs.filter(e=>e.role===
"parameter")}var ws=[j,M],St=class{services;document;path;constructor(e,t){this.services=e,this.document=t,this.path=w(this.keys("service")[0]?.wire??"service")}keys(e){return this.
document.message_keys[e]??[]}kind(e,t,n){let i=s=>ce(e,this.keys(s),n)!==void 0;return i("error")?M:i("service")||t!==null&&xs(e,t,n)?j:["session","message","re\
sult"].some(i)?M:j}ofRequest(e,t){let{tolerant:n}=t,i=ce(e,this.keys("service"),n);if(i===void 0||!O(i)){let a=this.services.filter(({entry:l})=>l.is_nameless===
!0&&Be(l.needs,e,n));return this.only(a,"required service",this.services,e,t)}if(typeof i!="string")return t.add(this.path,"type","error",N("text").wrong(i)),null;
let s=this.services.filter(a=>a.wire===i);if(s.length===1)return s[0]??null;if(s.length>0){let a=s.filter(l=>Be(rn(l),e,n));return this.only(a,"code ambiguous",
s,e,t)}let o=tt(i,this.services.flatMap(a=>a.wire??[]));return this.only([],"code service",this.services,e,t,o)}unplaced(e,t,n,i,s=null){let o=u=>s!==null&&u.wire===
s,a=[...t.filter(o),...t.filter(u=>!o(u))];n.candidates=a.map(u=>u.id);let l=a.map(u=>this.named(u)).join(", "),d={...s===null?{}:{near:s},...l===""?{}:{candidates:l}};
n.add(i+this.path,e.split(" ")[0]??e,"error",new c(e,d))}bareResponse(e,t){let n=ce(e,this.keys("session"),t)!==void 0,i=this.document.bare_responses,s=(i.find(
o=>o.has_session===n)??i[0])?.record;return this.services.find(o=>o.entry.bare_response===s)?.bareInfo??null}answering(e,t){return this.services.filter(({entry:i})=>i.
response!==i.bare_response).filter(i=>en(Z(i,M),e,t))}isBare(e,t){return Se(ce(e,this.keys("result"),t))}ofList(e,t,n){return this.services.filter(i=>sn(i,t).some(
s=>tn(Z(i,s),e,n)))}only(e,t,n,i,s,o=null){if(e.length===1)return e[0]??null;let{tolerant:a}=s,l=d=>Be(rn(d),i,a)&&en(Z(d,j),i,a);return this.unplaced(t,n.filter(
l),s,"",o),null}named({id:e,wire:t}){return t===null?e:this.services.filter(n=>n.wire===t).length>1?`${t} (${e})`:t}};function sn(r,e){return ws.filter(t=>{let n=e===
null||e===t?Z(r,t):void 0;return n?.isList===!0&&n.nestedIn!==null})}function xs(r,e,t){let n=e.responseInfo.table.claimed(r,t);return e.requestInfo.table.claimed(
r,t).some(i=>!n.includes(i))}function kr(r){let e=null;return(t,n={})=>(e??=vs(r()),e(t,n))}function vs({regulation:r,services:e,each:t}){let n=new an(new St(t,r.services(e))),i=new Map(t.map(
s=>[s.id,s]));return(s,{service:o,kind:a,...l})=>{let d=r.options(l),u=o===void 0?null:I(i,typeof o=="string"?o:o.id,"service");if(a!==void 0&&a!==j&&a!==M)throw new RangeError(
`There is no kind of message ${String(a)}.`);let h=ke(s,d);return zn(h)?n.judged(h,u,a??null,d):Rr(h,{value:void 0,service:u,kind:a??null})}}var an=class{resolver;constructor(e){
this.resolver=e}judged(e,t,n,i){return e.kept=[],Rr(e,this.placed(e,t,n,i))}placed(e,t,n,i){let{root:s}=e.document;if(s instanceof g)return this.list(s,t,n,e);if(!(s instanceof
f))return on(s,e,!1),{value:void 0,service:t,kind:n};if(e.tolerant&&n!==j&&this.goesInside(s,e,i)){let a=w([...s.members.keys()][0]??"");return e.add(a,"form","\
warning",new c("form encoded-twice")),this.response(e.document.root,a,t,e)}return(n??this.resolver.kind(s.members,t,e.tolerant))===M?this.response(s,"",t,e):this.
request(s,t,e)}request(e,t,n){let i=t??this.resolver.ofRequest(e.members,n);return{value:i?.requestInfo.table.read(e,n,"").value,service:i,kind:j}}response(e,t,n,i){
let{members:s}=e,{tolerant:o}=i;if(n===null){let u=this.resolver.bareResponse(s,o)?.table.read(e,i,t).value;return this.resolver.isBare(s,o)||this.resolver.unplaced(
"required service",this.resolver.answering(s,o),i,t),{value:u,service:null,kind:M}}let a=Z(n,M);return{value:(Se(a&&ue(s,a.entry,o))?n.bareInfo:n.responseInfo).
table.read(e,i,t).value,service:n,kind:M}}list(e,t,n,i){let{tolerant:s}=i;if(t===null)return on(e,i,s),this.resolver.unplaced("required service",this.resolver.ofList(
e,n,s),i,""),{value:void 0,service:null,kind:n};let o=sn(t,n)[0];on(e,i,s&&o!==void 0);let a=o===void 0?null:Z(t,o)?.nestedIn;return a&&st(e.items,a,i),{value:void 0,
service:t,kind:o??n}}goesInside(e,t,{maxLevels:n,maxItems:i}){let s=e.members.size===1?ce(e.members,this.resolver.keys("message"),!0):void 0;if(typeof s!="strin\
g")return!1;try{let o=k(s,n,i);return o.root instanceof f?(t.document=o,!0):!1}catch(o){if(o instanceof p)return!1;throw o}}};function on(r,e,t){let n=N("messag\
e");t?e.add("","form","warning",n.form):e.add("","type","error",n.wrong(r))}function Rr(r,{value:e,service:t,kind:n}){let i=Object.freeze(r.cut(0)),s=r.errors===
0,o=s&&e!==void 0?e:null;return Object.freeze({valid:s,service:t,kind:n,candidates:r.candidates,value:o,records:Ut(r.kept,r.document),findings:i,truncated:r.isCut(
0),orThrow(){if(o===null)throw new xe(i);return o}})}var Ot=class{regulation;records;readMessage;#e;#t=null;constructor(e){this.#e=e,this.regulation=new Rt(e.regulation),this.records=ks(e,this.regulation);let t=e.
services;this.readMessage=kr(()=>({regulation:this.regulation,services:t,each:[...this.services.values()]}))}get services(){return this.#t??=Ss(this.#e,this.regulation,
this.records),this.#t}};function ln(r){return new Ot(r)}function ks(r,e){let t={};for(let[i,s]of Object.entries(r.code_tables))t[i]=mn({},s);let n={};for(let[i,
s]of Object.entries(r.records))n[i]=Rs(()=>({regulation:e,document:s,records:n,tables:t,services:r.services}));return new Map(Object.entries(n))}function Rs(r){
let e=class extends Re{static record=br(()=>({...r(),type:e}))};return e}function Ss(r,e,t){let n=e.services(r.services).services,i=s=>I(t,s,"record").record;return new Map(
n.map(s=>[s.service,vr(()=>({id:s.service,regulation:e,services:r.services,request:i(s.request),response:i(s.response),bareResponse:i(s.bare_response)}))]))}var Os=/"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+/g,Es="  ";function Sr(r){return Er(r,!0)}function Or(r){return Er(r,!1)}function Er(r,e){let t=r.replace(/^\ufeff/,
"");try{k(t,512,1/0)}catch(i){if(i instanceof p)return null;throw i}let n=t.match(Os)??[];return e?Ts(n):n.join("")}function Ts(r){let e=[],t=0,n=()=>{e.push(`
${Es.repeat(t)}`)};for(let[i,s]of r.entries()){let o=r[i-1]??"";s==="}"||s==="]"?(t-=1,o!=="{"&&o!=="["&&n()):(o==="{"||o==="[")&&n(),e.push(s===":"?": ":s),s===
"{"||s==="["?t+=1:s===","&&n()}return`${e.join("")}
`}var Ns=96,js=F("•••••"),Ms={vi:"có",en:"yes"},Cs={vi:"không",en:"no"},As={vi:"không có giá trị",en:"no value"},Fs={vi:"để trống",en:"empty"},
Is={vi:"danh sách trống",en:"empty list"},Ls={vi:"bản ghi trống",en:"empty record"};function F(r){return{vi:r,en:r}}function R(r,e,t="plain",n="",i=""){return{
text:r,sent:e,look:t,code:n,href:i}}var Et=class{#e;#t;constructor(e,t){this.#e=e,this.#t=t}masked(e){return e===null||e===""||e instanceof g&&e.items.length===
0||e instanceof f&&e.members.size===0?this.empty(e):R(js,"","masked")}empty(e){let[t,n]=e===null?[As,"null"]:e===""?[Fs,""]:e instanceof g?[Is,"[]"]:[Ls,"{}"];return R(
t,n,"empty")}leaf(e,t){if(!O(e))return this.empty(e);let n=e instanceof y?e.text:String(e),i=t?.kind??null,s=i?.type.kind??"json";if(t===null||i===null||s==="js\
on")return R(F(Oe(n)),n);let o=i.read(e,this.#e.silent(),"","");return o===void 0?R(F(Oe(n)),n,"odd"):this.#n(s,o,i.plain(o),n,i.type.table??"")}#n(e,t,n,i,s){switch(e){case"\
date":case"datetime":case"month":case"time":return R(F(Bs(e,n)),i);case"code":{let o=this.#t[s]?.codes.find(({code:a})=>a===n)?.label;return o===void 0?R(F(Oe(i)),
i):R(o,i,"plain",n)}case"flag":return R(t===!0?Ms:Cs,i,"plain",i);case"percent":return R(F(`${n}%`),i);case"base64":return i.length>Ns?Ds(i):R(F(Oe(i)),i);case"\
url":return R(F(Oe(i)),i,"plain","",/^https?:\/\//i.test(i)?i:"");case"integer":case"decimal":return R(F(i),i,"number");default:return R(F(Oe(i)),i)}}};function Ds(r){
let e=r.length/4*3-(r.endsWith("==")?2:r.endsWith("=")?1:0);return R({vi:`tệp, ${e} byte`,en:`file, ${e} bytes`},"","file")}function Bs(r,e){let t=`${e.slice(
6,8)}/${e.slice(4,6)}/${e.slice(0,4)}`,n=`${e.slice(8,10)}:${e.slice(10,12)}${e.slice(12)==="00"?"":`:${e.slice(12)}`}`;return{date:t,month:t.slice(3),time:n,datetime:`${t}\
 ${n}`}[r]??e}function Oe(r){return r.replaceAll(`\r
`,`
`)}var fe={label:null,wire:"",field:null,record:null,isSensitive:!1,isKnown:!0,isJson:!1,isList:!1};function jr(r,e){let t=Cr(r.replace(/^\ufeff/,""));if(t===null)
return null;let[n,i]=Ps(t.root,e),s=new cn(t,e).draw(n,{...fe,...Js(n,e)},i,!1);return"cells"in s?s:{...Je(fe,i),cells:[s]}}function Js(r,{contract:e,record:t,service:n,
kind:i,sdk:s}){if(t!==null)return{record:t};let o=e.services.services.find(h=>h.service===n?.id);if(o===void 0){let h=Mr(r,{contract:e,kind:i,sdk:s});return h===
null?{isKnown:!1}:{record:h.record}}let a=i==="response"?o.response:o.request;return r instanceof g?{record:(i===null?[o.request,o.response]:[a]).flatMap(h=>s.records.
get(h)?.record.document.fields??[]).filter(({role:h})=>h==="data"||h==="result").map(({type:h})=>h.item?.record).find(h=>h!==void 0)??null}:{record:a}}function Mr(r,{
contract:e,kind:t,sdk:n}){if(!(r instanceof f))return null;let i={request:["request"],response:["bare_response","response"],any:["request","response"]},s=new Set(
e.services.services.flatMap(l=>i[t??"any"].map(d=>l[d]))),o=null,a=0;for(let l of s){let d=n.records.get(l)?.record.document,u=d?.fields.filter(({wire:h})=>r.members.
has(h)).length??0;d!==void 0&&u>a&&([o,a]=[d,u])}return o}function Ps(r,{service:e,found:t}){let[n,...i]=r instanceof f?r.members:[];if(e===null||n===void 0||i.
length>0||typeof n[1]!="string"||![...t].includes(w(n[0])))return[r,""];let s=Cr(n[1]);return s?.root instanceof f?[s.root,w(n[0])]:[r,""]}function Cr(r){try{return k(
r,512,1/0)}catch(e){if(e instanceof p)return null;throw e}}var un=r=>r instanceof g||r instanceof f,Tr=r=>r instanceof g&&r.items.some(un),Nr=r=>r instanceof g?
r.items.length===0:r.members.size===0;function Je({label:r,wire:e},t,n=null){return{label:r,wire:e,path:t,items:n,cells:[],sections:[],unknown:null}}var cn=class{#e;#t;#n;#r;constructor(e,t){
let{regulation:n}=t.sdk;this.#e=t,this.#t=new Set([...t.found].flatMap(o=>o.split("/").map((a,l,d)=>d.slice(0,l+1).join("/"))));let i={tolerant:t.tolerant,edition:n.
editions.indexOf(t.edition),maxFindings:1},s=t.record===null&&t.service===null?Mr(e.root,t):null;this.#r=s?.fields.find(({role:o})=>o==="data"||o==="result")?.wire??
null,this.#n=new Et(new se(e,i),t.contract.code_tables)}draw(e,t,n,i){if(!un(e))return this.#s(t,n,[this.#o(e,t,i)]);let s=e instanceof f&&t.record!==null;return Nr(
e)&&!(s&&this.#t.has(n))?this.#s(t,n,[this.#n.empty(e)]):t.record===null&&this.#i(e,t,i)?this.#s(t,n,[this.#n.masked(e)]):e instanceof f?this.#a(e,t,n,i):Tr(e)?
this.#d(e,t,n,i):this.#s(t,n,e.items.map(o=>this.#o(o,t,i)))}#i(e,t,n){return this.#e.masks?n||!t.isKnown?!0:un(e)?!t.isJson&&(e instanceof f||Tr(e)):t.record!==
null:!1}#o(e,t,n){return this.#i(e,t,n)?this.#n.masked(e):this.#n.leaf(e,t.field)}#s({label:e,wire:t},n,i){return{label:e,wire:t,path:n,leaves:i}}#a(e,t,n,i){let s=Je(
t,n);Nr(e)&&s.cells.push({label:null,wire:"",path:n,leaves:[this.#n.empty(e)]});let o=t.record===null?void 0:this.#e.sdk.records.get(t.record)?.record;if(o!==void 0)
return this.#l(e,o,t.isList&&this.#e.tolerant?`${n}/0`:n,i,s),s;for(let[a,l]of e.members)dn(this.draw(l,{...fe,wire:a,isJson:t.isJson,isKnown:t.isJson},n+w(a),i),
s);return s}#l(e,t,n,i,s){let o=new Map(e.members);for(let a of t.table.fields){let{label:l,wire:d,role:u}=a.entry,$=u!==void 0&&d===this.#r?{...fe,label:l,wire:d,
isKnown:!1}:$s(a,t.document.sensitive===!0),Pe=this.#e.tolerant?a.entry.aliases??[]:[],he=[a.entry.wire,...Pe].find(Ar=>o.has(Ar)),Nt=n+w(he??a.entry.wire);he!==
void 0?(dn(this.draw(e.members.get(he),$,Nt,i||$.isSensitive),s),o.delete(he)):this.#t.has(Nt)&&s.cells.push(this.#s($,Nt,[]))}if(o.size>0){s.unknown=Je(fe,n);for(let[
a,l]of o)dn(this.draw(l,{...fe,wire:a,isKnown:!1},n+w(a),i),s.unknown)}}#d(e,t,n,i){let s=Je(t,n,e.items.length);for(let[o,a]of e.items.entries()){let l=`${n}/${o}`,
d=this.draw(a,{...t,label:null,wire:"",isList:!1},l,i);s.sections.push("cells"in d?d:{...Je(fe,l),cells:[d]})}return s}};function $s(r,e){let{label:t,wire:n,type:i,
sensitive:s}=r.entry,o=i.item??i;return{label:t,wire:n,field:r,record:o.record??null,isSensitive:s===!0||e,isKnown:!0,isJson:o.kind==="json",isList:r.isList}}function dn(r,e){
"cells"in r?e.sections.push(r):e.cells.push(r)}var qs=/[ \t\n\r]/,Tt=class{#e;#t;#n;#r;constructor(e){this.#e=e,this.#t=e.startsWith("\uFEFF")?"\uFEFF".length:0,this.#r=[0,...[...e.matchAll(/\n/g)].map(t=>t.
index+1)],this.#n=Us(e.slice(this.#t))}of({path:e,limits:t}){let n=Number(t.line??0),i=this.#r[n-1];if(this.#n!==null||i===void 0)return this.at(e);let s=i+(n===
1?this.#t:0),o=[...this.#e.slice(s)].slice(0,Number(t.column??1)-1).join("");return[s+o.length,Math.min(s+o.length+1,this.#e.length)]}at(e){if(this.#n===null)return[
0,Math.min(1,this.#e.length)];let{text:t}=this.#n,n=this.#n.root,i=P(t,0),s=[i,D(t,i)];for(let o of e.split("/").slice(1)){let a=o.replace(/~1/g,"/").replace(/~0/g,
"~"),l=n instanceof f?Hs(t,n,a):n instanceof g?Ks(t,n,a):null;if(l===null)break;s=l,n=n instanceof f?n.members.get(a):n.items[Number(a)]}return[s[0]+this.#t,s[1]+
this.#t]}line(e){let[t,n]=[0,this.#r.length];for(;n-t>1;){let i=t+n>>1;[t,n]=(this.#r[i]??0)<=e?[i,n]:[t,i]}return[t+1,e-(this.#r[t]??0)+1]}};function Us(r){try{
return k(r,512,1/0)}catch(e){if(e instanceof p)return null;throw e}}function Hs(r,e,t){let n=P(r,e.start+1);for(let i of e.members.keys()){let s=D(r,P(r,P(r,D(r,
n))+1));if(i===t)return[n,s];n=P(r,P(r,s)+1)}return null}function Ks(r,e,t){if(!/^[0-9]+$/.test(t)||Number(t)>=e.items.length)return null;let n=P(r,e.start+1);for(let i=0;i<
Number(t);i+=1)n=P(r,P(r,D(r,n))+1);return[n,D(r,n)]}function P(r,e){let t=e;for(;t<r.length&&qs.test(r.charAt(t));)t+=1;return t}globalThis.Goitin={...globalThis.Goitin,loaded:ln,places:r=>new Tt(r),picture:jr,laidOut:Sr,onOneLine:Or};})();
