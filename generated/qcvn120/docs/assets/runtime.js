'use strict'; // Made of templates/docs/check/runtime.ts by `make golden`; do not edit.
(()=>{var Ln=class extends Error{name="ContractError"},Br="1",Jr=["severity","source","confidence"],Pr={required:["when","is"],present:["empty"],length:["min","max"],
pattern:["is"],range:["min","max"],period:["min","max","first","last"],items:["min","max"],unique:["key"],fixed:["is"]},$r=["kind","phrase","expected","example"],
qr={text:[],url:[],base64:[],json:[],code:["table","form","writes","closed"],integer:["digits","form","writes"],decimal:["digits","scale","form","writes","exact"],
percent:["sign","digits"],date:["pattern"],datetime:["pattern"],month:["pattern"],time:["pattern"],flag:["true","false"],record:["record"],list:["item"]},J=["op",
"left","right"],Ur={"=":J,"!=":J,"<":J,"<=":J,">":J,">=":J,in:["op","field","literals"],"not in":["op","field","literals"],contains:["op","field","literal"],present:[
"op","field"],absent:["op","field"],and:["op","parts"],or:["op","parts"]},Hr={"+":J,"-":J,"*":J,"/":J,sum:["op","of","where"],count:["op","of","where"],round:["\
op","of","places"],days:["op","first","last"]};function se(t){let e=typeof t=="string"?JSON.parse(t):t;return e.contract!==void 0&&Dn(e.contract.split(".")[0]===
Br,`contract ${e.contract}`),e}function pt(t){for(let{type:e,accepts:n=[],constraints:r={}}of t.fields){[e,...n].forEach(gt);for(let[i,s]of Object.entries(r))Me(
`constraint ${i}`,s,Pr[i],Jr)}for(let{check:e,when:n=[]}of t.rules)[e,...n].forEach(Bn);return t}function gt(t){Me(`type ${t.kind}`,t,qr[t.kind],$r),t.item!==void 0&&
gt(t.item)}function Bn(t){Me(`condition ${t.op}`,t,Ur[t.op],[]),"left"in t?[t.left,t.right].forEach(_e):"parts"in t?t.parts.forEach(Bn):("literals"in t?t.literals:
"literal"in t?[t.literal]:[]).forEach(_e)}function _e(t){if(!("op"in t)){Me("operand",t,["field","number","text"],[]);return}Me(`operation ${t.op}`,t,Hr[t.op],[]),
"left"in t?[t.left,t.right].forEach(_e):"places"in t?_e(t.of):"of"in t&&t.where!==void 0&&Bn(t.where)}function Me(t,e,n,r){Dn(n!==void 0,t),Object.keys(e).forEach(
i=>Dn([...n??[],...r].includes(i),`${t}: ${i}`))}function Dn(t,e){if(!t)throw new Ln(`This reader does not understand ${e}.`)}function q(t,e,n){let r=t.get(e);if(r===
void 0)throw new RangeError(`There is no ${n} ${e}.`);return r}var Pn=Symbol("codes"),Jn=class{#e;#n=null;#t=null;#r=null;constructor(e){this.#e=e}get#i(){return this.#n??=se(this.#e),this.#n}get id(){return this.#i.code_table}get codes(){
return this.#r??=Object.freeze(this.#i.codes.map(e=>e.code)),this.#r}get isOpen(){return this.#i.strength!=="closed"}isKnown(e){return this.entry(e)!==void 0}label(e,n){
return this.entry(e)?.label[n]??e}entry(e){return this.#t??=new Map(this.#i.codes.map(n=>[n.code,n])),this.#t.get(e)}get[Pn](){return{id:this.id,codes:this.#i.codes}}};
function yt(t,e){return Object.freeze(Object.assign(new Jn(e),t))}var Kr=[31,28,31,30,31,30,31,31,30,31,30,31];function _r(t,e){let n=e===2&&t%4===0&&(t%100!==0||t%400===0);return(Kr[e-1]??0)+(n?1:0)}function Fe(t,e,n){return Number.
isInteger(t)&&Number.isInteger(e)&&Number.isInteger(n)&&t>=1&&t<=9999&&e>=1&&e<=12&&n>=1&&n<=_r(t,e)}function ze(t,e,n){return Number.isInteger(t)&&Number.isInteger(
e)&&Number.isInteger(n)&&t>=0&&t<=23&&e>=0&&e<=59&&n>=0&&n<=59}function $n(t){let e=Math.floor(t/1e6),n=Math.floor(e/100)%100,r=Math.floor(e/1e4)-(n<3?1:0),i=Math.
floor(r/4)-Math.floor(r/100)+Math.floor(r/400);return 365*r+i+Math.floor((153*((n+9)%12)+2)/5)+e%100}function k(t,e=2){return t>=10&&e===2?String(t):String(t).padStart(
e,"0")}function We(t,e,n){let r=e.exec(t);if(r===null)throw new RangeError(n);return r.slice(1).map(i=>Number(i??"0"))}function Ve(t){if(!t)throw new RangeError(
"There is no such day or time.")}var oe=class t{year;month;day;constructor(e,n,r){Ve(Fe(e,n,r)),this.year=e,this.month=n,this.day=r}static parse(e){let[n=0,r=0,
i=0]=We(e,/^([0-9]{4})-([0-9]{2})-([0-9]{2})$/,"A day is written as 2024-03-12.");return new t(n,r,i)}compareTo(e){return this.year-e.year||this.month-e.month||
this.day-e.day}equals(e){return e instanceof t&&this.compareTo(e)===0}toString(){return`${k(this.year,4)}-${k(this.month)}-${k(this.day)}`}toJSON(){return this.
toString()}},ae=class t{hour;minute;second;constructor(e,n,r=0){Ve(ze(e,n,r)),this.hour=e,this.minute=n,this.second=r}static parse(e){let[n=0,r=0,i=0]=We(e,/^([0-9]{2}):([0-9]{2})(?::([0-9]{2}))?$/,
"A time is written as 08:30:00.");return new t(n,r,i)}compareTo(e){return this.hour-e.hour||this.minute-e.minute||this.second-e.second}equals(e){return e instanceof
t&&this.compareTo(e)===0}toString(){return`${k(this.hour)}:${k(this.minute)}:${k(this.second)}`}toJSON(){return this.toString()}},U=class t{year;month;day;hour;minute;second;constructor(e,n,r,i=0,s=0,o=0){
Ve(Fe(e,n,r)&&ze(i,s,o)),this.year=e,this.month=n,this.day=r,this.hour=i,this.minute=s,this.second=o}static parse(e){let n=/^([0-9]{4})-([0-9]{2})-([0-9]{2})T([0-9]{2}):([0-9]{2})(?::([0-9]{2}))?$/,
[r=0,i=0,s=0,o=0,a=0,l=0]=We(e,n,"A moment is written as 2024-03-12T08:30:00.");return new t(r,i,s,o,a,l)}static fromInstant(e,n){let r=new Date(e.getTime()+Ae(
n)*6e4);return new t(r.getUTCFullYear(),r.getUTCMonth()+1,r.getUTCDate(),r.getUTCHours(),r.getUTCMinutes(),r.getUTCSeconds())}toInstant(e){let n=new Date(0);return n.
setUTCFullYear(this.year,this.month-1,this.day),n.setUTCHours(this.hour,this.minute-Ae(e),this.second),n}get date(){return new oe(this.year,this.month,this.day)}get time(){
return new ae(this.hour,this.minute,this.second)}compareTo(e){return this.date.compareTo(e.date)||this.time.compareTo(e.time)}equals(e){return e instanceof t&&this.
compareTo(e)===0}toString(){return`${this.date.toString()}T${this.time.toString()}`}toJSON(){return this.toString()}},Ce=class t{year;month;constructor(e,n){Ve(
Fe(e,n,1)),this.year=e,this.month=n}static parse(e){let[n=0,r=0]=We(e,/^([0-9]{4})-([0-9]{2})$/,"A month is written as 2024-03.");return new t(n,r)}compareTo(e){
return this.year-e.year||this.month-e.month}equals(e){return e instanceof t&&this.compareTo(e)===0}toString(){return`${k(this.year,4)}-${k(this.month)}`}toJSON(){
return this.toString()}};function Ae(t){let e=t==="Z"?0:Number(t.slice(1,3))*60+Number(t.slice(4));return t.startsWith("-")?-e:e}var h=class t{above;below;constructor(e,n){this.above=n<0n?-e:e,this.below=n<0n?-n:n}static of(e){let[n="",r=""]=e.split(".");return new t(BigInt(n+r),10n**BigInt(
r.length))}plus(e){if(this.below===e.below)return new t(this.above+e.above,this.below);let n=qn(this.below,e.below),r=e.below/n;return new t(this.above*r+e.above*
(this.below/n),this.below*r)}minus(e){return this.plus(new t(-e.above,e.below))}times(e){return new t(this.above*e.above,this.below*e.below)}by(e){return e.above===
0n?null:new t(this.above*e.below,this.below*e.above)}compare(e){let n=this.above*e.below,r=e.above*this.below;return n<r?-1:n>r?1:0}rounded(e){let n=String(this.
absolute().scaled(e)).padStart(e+1,"0"),r=`${n.slice(0,-e)}.${n.slice(-e)}`.replace(/0+$/,"").replace(/\.$/,"");return this.above<0n&&r!=="0"?`-${r}`:r}to(e){let n=this.
absolute().scaled(e);return new t(this.above<0n?-n:n,10n**BigInt(e))}whole(){return Number(this.above/this.below)}canonical(){let e=qn(this.absolute().above,this.
below);return`${this.above/e}/${this.below/e}`}absolute(){return this.above<0n?new t(-this.above,this.below):this}scaled(e){return(2n*this.above*10n**BigInt(e)+
this.below)/(2n*this.below)}};function qn(t,e){return e===0n?t:qn(e,t%e)}var zr=/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?$/,W=class t{digits;constructor(e){this.digits=e}static of(e){if(e instanceof t)return e;let n=String(e);if(!zr.test(n))
throw new RangeError("A decimal number is written in plain digits, such as -12.50.");return new t(/^-[0.]*$/.test(n)?n.slice(1):n)}static kept(e){return new t(e)}compare(e){
return h.of(this.digits).compare(h.of(t.of(e).digits))}equals(e){return e instanceof t&&(e.digits===this.digits||this.compare(e)===0)}toNumber(){return Number(this.
digits)}toString(){return this.digits}toJSON(){return this.digits}};var p=class extends Error{},b=class{text;constructor(e){this.text=e}},g=class{items=[];start;end=0;constructor(e){this.start=e}},f=class{members=new Map;start;end=0;constructor(e){
this.start=e}};function bt(t){return typeof t=="string"?"text":t===null?"null":typeof t=="boolean"?"boolean":t instanceof b?"number":t instanceof g?"list":"obje\
ct"}function T(t){return t!==null&&t!==""}var Wr=/[^\t-\r \u0085\u00a0\u1680\u2000-\u200b\u2028\u2029\u202f\u205f\u2060\u3000\ufeff]/;function Ie(t){let e=t.charCodeAt(
0);return!(e>32&&e<128)&&t!==""&&!Wr.test(t)}var Vr=/["\\\u0000-\u001f\ud800-\udfff]/;function R(t){return Vr.test(t)?JSON.stringify(t):`"${t}"`}function x(t){return`\
/${t.replace(/~/g,"~0").replace(/\//g,"~1")}`}var wt={"json empty":["Không nhận được gì: dữ liệu rỗng. Hãy gửi một văn bản JSON.","The document is empty. Send one JSON document."],"jso\
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
"{field}: understood, but sent under another name. Use the name {wire}."]},Ge={near:["Có phải ý là {near}?","Did you mean {near}?"],candidates:["Có thể là:\
 {candidates}.","Candidates: {candidates}."],computed:["Giá trị nêu: {stated}; tính được: {computed}.","Given: {stated}; computed: {computed}."],clause:[
"Nguồn: {place}{row} ({confidence}).","Source: {place}{row} ({confidence})."],row:[", dòng {row}",", row {row}"]},xt={number:["một số","a number"],text:[
"văn bản trong ngoặc kép","a string"],boolean:["true hoặc false","a boolean"],null:["null","null"],list:["một danh sách","a list"],object:["một đối t\
ượng","an object"]},vt={text:["văn bản trong ngoặc kép","a string"],url:["địa chỉ trong ngoặc kép","a URL in quotes"],base64:["nội dung tệp dạn\
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
"a message (an object)"]};var V=class{neutral;words;constructor(e,n){this.neutral=e,this.words=n}},Gr={vi:"JSON",en:"JSON"},kt=/\{([a-z]+)\}/g,Zr=["near","candidates","computed"],we={name:Gr,
label:null,source:null,record:null},m=class{key;own;blanks;near;constructor(e,n={},r=null,i=null){this.key=e,this.blanks=n,this.near=r,this.own=i}about(e,n){let r=this.
values(),i=o=>{let a=o==="field"?e.name[n]:r[o];return a instanceof V?a.words[n]:a??""},s=this.texts().map(o=>ye(o[n],i));return[...this.own===null?[]:[this.own[n]],
...s].join(" ")}limits(){let e=this.values(),n={},r=/^[a-z]+ ([^/]+)/.exec(this.key)?.[1];r!==void 0&&(n.reason=r);for(let[,i=""]of this.texts().flatMap(s=>[...s.
en.matchAll(kt)])){let s=e[i];i!=="field"&&(n[i]=s instanceof V?s.neutral:s??"")}return n}values(){let e=this.near?.()??null;return this.near=null,this.blanks=e===
null?this.blanks:{...this.blanks,near:e},this.blanks}texts(){let e=this.values(),n=Zr.filter(r=>r in e).map(r=>be(Ge,r));return this.own===null?[be(wt,this.key),
...n]:n}},Le=class{words;met=new Map;form_=null;format_=null;constructor(e){this.words=e}wrong(e){let n=bt(e),r=this.met.get(n);return r===void 0&&(r=new m("typ\
e",{expected:this.words,met:new V(n,be(xt,n))}),this.met.set(n,r)),r}get form(){return this.form_??=new m("form",{expected:this.words}),this.form_}get format(){
return this.format_??=new m("format",{expected:this.words}),this.format_}};function F(t,e=t){return new Le(new V(e,be(vt,t)))}function xe(t,{min:e,max:n},r=["mi\
n","max"]){if(e!==void 0&&e===n)return new m(`${t}/exact`,{exact:String(e)});let i={...e===void 0?{}:{min:String(e)},...n===void 0?{}:{max:String(n)}};return e!==
void 0&&n!==void 0?new m(t,i):new m(`${t}/${e===void 0?r[1]:r[0]}`,i)}function Rt(t,e){let{row:n,confidence:r}=t,i=n===void 0?"":ye(be(Ge,"row")[e],()=>n),s={place:t[e],
row:i,confidence:r};return ye(be(Ge,"clause")[e],o=>s[o]??"")}function ye(t,e){return t.replace(kt,(n,r)=>e(r))}function be(t,e){let[n,r]=t[e]??["",""];return{vi:n,
en:r}}var Ze=class t{path;rule;severity;#e;#n;constructor(e,n,r,i,s){this.path=e,this.rule=n,this.severity=r,this.#e=i,this.#n=s}static fromJSON(e){let n=typeof e=="s\
tring"?JSON.parse(e):e,{path:r,rule:i,severity:s,sentence:o,label:a,source:l,limits:d}=Xr(n),u={name:we.name,label:a??null,source:l??null,record:null},c={path:r,
rule:i,severity:s,sentence:{vi:o.vi,en:o.en},...d===void 0?{}:{limits:{...d}}};return new t(r,i,s,u,c)}get sentenceVi(){return this.#t("vi")}get sentenceEn(){return this.#t(
"en")}get messageVi(){return this.#r("vi")}get messageEn(){return this.#r("en")}get label(){return this.#e.label}get source(){return this.#e.source}get record(){
return this.#e.record}get limits(){return this.#n instanceof m?this.#n.limits():this.#n.limits??{}}toJSON(){let{path:e,rule:n,severity:r,label:i,source:s,limits:o}=this;
return{path:e,rule:n,severity:r,sentence:{vi:this.sentenceVi,en:this.sentenceEn},...i===null?{}:{label:{wire:i.wire,vi:i.vi,en:i.en}},...s===null?{}:{source:Yr(
s)},...Object.keys(o).length===0?{}:{limits:o}}}toString(){return`${this.path===""?"(root)":this.path}: ${this.severity} ${this.rule}: ${this.messageEn}`}#t(e){
return this.#n instanceof m?this.#n.about(this.#e,e):this.#n.sentence[e]}#r(e){let{source:n}=this;return n===null?this.#t(e):`${this.#t(e)} ${Rt(n,e)}`}};function Yr({
vi:t,en:e,row:n,confidence:r}){return n===void 0?{vi:t,en:e,confidence:r}:{vi:t,en:e,row:n,confidence:r}}function Xr(t){let e=t,{path:n,rule:r,severity:i,sentence:s,
label:o,source:a,limits:l}=e??{},d=[n,r,s?.vi,s?.en,...l?Object.values(l):[]];if(d.push(...o?[o.wire,o.vi,o.en]:[],...a?[a.vi,a.en,a.confidence]:[]),!d.every(u=>typeof u==
"string")||i!=="error"&&i!=="warning")throw new TypeError("Not a finding in its written form.");return e}var St=new TextEncoder;function G(t){if(!/[\ud800-\udfff]/.test(t))return St.encode(t);let e=[...t].map(n=>{let r=n.codePointAt(0)??0;return r>=55296&&r<=57343?
Uint8Array.of(224|r>>12,128|r>>6&63,128|r&63):St.encode(n)});return Qr(e)}function Qr(t){let e=new Uint8Array(t.reduce((r,i)=>r+i.length,0)),n=0;for(let r of t)
e.set(r,n),n+=r.length;return e}function ve(t){return String.fromCharCode(...t)}function Ye(t){return t===32||t===9||t===10||t===13}function Ot(t){let e=0;for(;e<
t.length;){let n=ei(t,e);if(n===0)return e;e+=n}return e}function ei(t,e){let n=t[e]??0;if(n<128)return 1;let r=n>=194&&n<=223?2:n>=224&&n<=239?3:n>=240&&n<=244?
4:0;for(let a=1;a<r;a+=1)if(((t[e+a]??0)&192)!==128)return 0;let i=t[e+1]??0,s=n===224&&i<160||n===240&&i<144,o=n===237&&i>159||n===244&&i>143;return s||o?0:r}var De=/-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?/y,ni=/[^" \t\n\r]*/y,Y=/[ \t\n\r]*/y,ti=/[\ud800-\udfff]/u,ri={b:"\b",f:"\f",n:`
`,r:"\r",t:"	"},Z=34,Xe=92,Et=44,ii=58,Nt=91,jt=93,Mt=123,Ct=125,si=new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0});function At(t,e){if(typeof t=="string"){if(t.
length>e||t.length*3>e&&G(t).length>e||ti.test(t))throw new p;return t}if(!ArrayBuffer.isView(t))throw new TypeError("What is read is a text, or bytes as Uint8A\
rray.");if(t.length>e)throw new p;try{return si.decode(t)}catch{throw new p}}function O(t,e,n){let r=new Un(t,e,n);return{root:r.document(),text:t,mayBeOdd:r.mayBeOdd}}
var Un=class{text;at=0;mayBeOdd=!1;levels;items;constructor(e,n,r){this.text=e,this.levels=n,this.items=r}document(){let e=this.value(this.next());if(this.next(),
this.at<this.text.length)throw new p;return e}next(){let e=this.text,n=e.charCodeAt(this.at);for(;n===32||n===10||n===13||n===9;)this.at+=1,n=e.charCodeAt(this.
at);return n}value(e){switch(e){case Z:return this.string();case Mt:return this.object();case Nt:return this.list();case 116:return this.word("true",!0);case 102:
return this.word("false",!1);case 110:return this.word("null",null);default:return this.number()}}object(){let e=new f(this.at),n=e.members;this.begin();let r=this.
next();for(;r!==Ct;){if(n.size>0&&(this.take(r,Et),r=this.next()),r!==Z)throw new p;let i=this.string();this.take(this.next(),ii);let s=this.value(this.next()),
o=n.size;if(n.set(i,s).size===o)throw new p;r=this.next()}return this.end(),e.end=this.at,e}list(){let e=new g(this.at),n=e.items;this.begin();let r=this.next();
for(;r!==jt;){if(n.length>0&&(this.take(r,Et),r=this.next()),this.items-=1,this.items<0)throw new p;n.push(this.value(r)),r=this.next()}return this.end(),e.end=
this.at,e}begin(){if(this.at+=1,this.levels-=1,this.levels<0)throw new p}end(){this.at+=1,this.levels+=1}take(e,n){if(e!==n)throw new p;this.at+=1}word(e,n){if(!this.
text.startsWith(e,this.at))throw new p;return this.at+=e.length,n}number(){if(De.lastIndex=this.at,!De.test(this.text)||De.lastIndex-this.at>100)throw new p;let e=this.
text.slice(this.at,De.lastIndex);return this.at=De.lastIndex,new b(e)}string(){let e=this.text,n=this.at+1;for(let r=n;;r+=1){let i=e.charCodeAt(r);if(i===Z)return this.
at=r+1,e.slice(n,r);if(i===Xe)return this.at=r,this.escaped(e.slice(n,r));if(!(i>=32))throw new p;i>=128&&oi(i)&&(this.mayBeOdd=!0)}}escaped(e){let n=this.text,
r=e;for(;;){r+=this.escape();let i=this.at,s=n.charCodeAt(this.at);for(;s>=32&&s!==Z&&s!==Xe;)this.at+=1,s=n.charCodeAt(this.at);if(r+=n.slice(i,this.at),s===Z)
return this.at+=1,this.mayBeOdd=!0,r;if(s!==Xe)throw new p}}escape(){let e=this.text.charAt(this.at+1);if(e!=="u"){if(e===""||!'"\\/bfnrt'.includes(e))throw new p;
return this.at+=2,ri[e]??e}let n=this.unit();if(n<55296||n>57343)return String.fromCharCode(n);let r=n<=56319&&this.text.startsWith("\\u",this.at)?this.unit():0;
if(r<56320||r>57343)throw new p;return String.fromCharCode(n,r)}unit(){let e=this.text.slice(this.at+2,this.at+6);if(!/^[0-9A-Fa-f]{4}$/.test(e))throw new p;return this.
at+=6,parseInt(e,16)}};function oi(t){return t<=159?t!==133:t>=768&&t<=879||t===65533}function Qe(t,e,n,r){return It(t,r)??Be(ai(t.text,e,n))}function Ft(t,e,n){
return It(t,e.items[n]??null)??Be(li(t.text,e,n))}function It({text:t},e){return e instanceof b?e.text:e instanceof g||e instanceof f?Be(t.slice(e.start,e.end)):typeof e=="string"?T(e)&&t.includes("\\")?null:R(
e):String(e)}function ai(t,e,n){let r=e.start+1;for(;;){let i=P(Y,t,r),s=Hn(t,i),o=P(Y,t,P(Y,t,s)+1),a=H(t,o);if(JSON.parse(t.slice(i,s))===n)return t.slice(o,a);
r=P(Y,t,a)+1}}function li(t,e,n){let r=P(Y,t,e.start+1);for(let i=0;i<n;i+=1)r=P(Y,t,P(Y,t,H(t,r))+1);return t.slice(r,H(t,r))}function H(t,e){let n=0,r=e;do{let i=t.
charCodeAt(r);i===Z?r=Hn(t,r):i===Mt||i===Nt?(n+=1,r+=1):i===Ct||i===jt?(n-=1,r+=1):r=n===0?ui(t,r):r+1}while(n>0);return r}var di=/[^\]},: \t\n\r]*/y;function ui(t,e){
return P(di,t,e)}function Be(t){let e="",n=0;for(;n<t.length;){let r=t.charCodeAt(n)===Z?Hn(t,n):P(ni,t,n);e+=t.slice(n,r),n=P(Y,t,r)}return e}function P(t,e,n){
return t.lastIndex=n,t.test(e),t.lastIndex}function Hn(t,e){let n=e+1;for(;t.charCodeAt(n)!==Z;)n+=t.charCodeAt(n)===Xe?2:1;return n+1}function Lt({text:t},e){return e instanceof
f||e instanceof g?G(t.slice(e.start,e.end)):G(e instanceof b?e.text:JSON.stringify(e))}var ci=Symbol.for("nodejs.util.inspect.custom");function en(t,e){Object.defineProperty(t,ci,{value(n,r,i){return e(this,s=>i(s,r))}})}var N=class t{text;constructor(e){this.text=e}static parse(e){try{O(e,64,1e6)}catch(n){throw n instanceof p?new SyntaxError("Not exactly one valid JSON document\
."):n}return new t(Be(e))}static of(e){return t.parse(JSON.stringify(e)??"\uFEFF")}static kept(e){return new t(e)}value(){return JSON.parse(this.text)}equals(e){
return e instanceof t&&e.text===this.text}toJSON(){return this.value()}toString(){return"RawJson(...)"}};en(N.prototype,String);var X=/^-?(?:0|[1-9][0-9]*)$/,j=class{type;subject;judgements=[];emptyIsAbsent=!0;mayBeBlank=!1;takesEmptyItem=!1;expected_=null;constructor(e,n){this.type=e,this.
subject=n}plain(e){return String(e)}operand(e){return this.plain(e)}sameness(e){return this.write(e)}get expected(){return this.expected_??=tn(this.type),this.expected_}judged(e,n,r,i,s){
for(let o of this.judgements)o(n,r,i,s);return e}wrongType(e,n,r,i){n.add(r+i,"type","error",this.expected.wrong(e),this.subject)}wrongFormat(e,n,r){e.add(n+r,"\
format","error",this.expected.format,this.subject)}inexact(e,n,r){e.add(n+r,"form","warning",this.expected.form,this.subject)}refused(){let{wire:e}=this.subject.
label??{wire:""};return new TypeError(`${e}: expected ${this.expected.words.words.en}.`)}};function tn(t){let{words:e}=F(t.expected??t.kind).words,n=r=>String(t[r]);
return new Le(new V(t.phrase??t.kind,{vi:ye(e.vi,n),en:ye(e.en,n)}))}var fi=/[\u0300-\u036f]/,mi=/[\ufffd\u0080-\u0084\u0086-\u009f]/,hi=/^[A-Za-z0-9+/]*$/,pi="AQgw",gi="AEIMQUYcgkosw048",ke=class extends j{mayBeBlank=!0;takesEmptyItem=!0;read(e,n,r,i){
return typeof e=="string"?((n.document.mayBeOdd||Ie(e))&&this.oddness(e,n,r,i),this.judgements.length===0?e:this.judged(e,e,n,r,i)):n.tolerant&&e instanceof b&&
X.test(e.text)?(this.inexact(n,r,i),this.judged(e.text,e.text,n,r,i)):this.wrongType(e,n,r,i)}plain(e){return e}write(e){return R(e)}take(e){if(typeof e!="strin\
g")throw this.refused();return e}oddness(e,n,r,i){let s=Ie(e)?"form blank":mi.test(e)?"form broken":fi.test(e)?"form decomposed":null;s!==null&&n.add(r+i,"form",
"warning",new m(s),this.subject)}},rn=class extends ke{takesEmptyItem=!1;read(e,n,r,i){return typeof e=="string"?super.read(e,n,r,i):this.wrongType(e,n,r,i)}},sn=class extends ke{mayBeBlank=!1;takesEmptyItem=!1;read(e,n,r,i){
return typeof e!="string"?this.wrongType(e,n,r,i):yi(e)?this.judged(e,e,n,r,i):this.wrongFormat(n,r,i)}};function yi(t){let e=t.endsWith("==")?2:t.endsWith("=")?
1:0,n=t.slice(0,t.length-e);if(t.length%4!==0||!hi.test(n))return!1;let r=n.slice(-1);return e===0||(e===2?pi:gi).includes(r)}var de=class extends j{mayBeBlank=!1;read(){}plain(){return""}write(e){return e.text}take(e){if(!(e instanceof N))throw this.refused();return e}};var bi=["constructor","equals","hasOwnProperty","isPrototypeOf","propertyIsEnumerable","record","then","toJSON","toJson","toJsonString","toLocaleString","toStri\
ng","unknown","validate","valueOf","with"];function Q(t){let[e="",...n]=t.split("_"),r=e+n.map(i=>i.charAt(0).toUpperCase()+i.slice(1)).join("");return bi.includes(
r)?`${r}_`:r}var Bt=JSON.rawJSON;function Pt(t){return Kn(O(t,512,Math.max(1e6,t.length)).root)}function Kn(t){return t instanceof b?wi(t.text):t instanceof g?t.items.map(Kn):
t instanceof f?Object.fromEntries([...t.members].map(([e,n])=>[e,Kn(n)])):t}function wi(t){let e=Number(t);if(String(e)===t)return e;if(Bt!==void 0)return Bt.call(
JSON,t);if(!xi(String(e),t))throw new RangeError("A number has more digits than a double can hold. Write the packet with toJson().");return e}function xi(t,e){let[
n,r]=[Jt(t),Jt(e)];return n!==null&&r!==null&&n[0]===r[0]&&n[1]===r[1]}function Jt(t){let e=/^(-?)([0-9]+)(?:\.([0-9]+))?(?:[eE]([-+]?[0-9]+))?$/.exec(t);if(e===
null)return null;let[,n="",r="",i="",s="0"]=e,o=(r+i).replace(/^0+/,""),a=o.replace(/0+$/,"");return a===""?["0",0]:[n+a,Number(s)-i.length+o.length-a.length]}var w=class extends Error{reason;at;constructor(e,n){super(),this.reason=e,this.at=n}},vi=["NaN","Infinity","-Infinity","undefined"],$t={t:"true",f:"false",n:"n\
ull"},ki={'"':'"',"\\":"\\","/":"/",b:"\b",f:"\f",n:`
`,r:"\r",t:"	"},Ri=92,Si=34,Oi=new TextDecoder("utf-8",{ignoreBOM:!0}),on=class{at=0;bytes;end=0;behind="cut";limits;open=[];isFresh=!1;items=0;uncounted=0;constructor(e,n,r){
this.bytes=e,this.limits=n,this.begin(e,r)}document(){return this.broken(()=>{this.value(!1),this.rest()})}head(){try{for(this.value(!1);this.at<this.bytes.length;)
this.member();return!0}catch(e){if(e instanceof w)return!1;throw e}}goneOn(e,n){return this.begin(e,0),this.isFresh=n,this.items=0,this.uncounted=this.open.length,
this.broken(()=>this.rest())}begin(e,n){this.bytes=e,this.at=n,this.end=Ot(e),this.behind=this.end<e.length?"utf-8":"cut"}broken(e){try{e()}catch(n){if(n instanceof
w)return{reason:n.reason,at:n.at};throw n}return{reason:"syntax",at:this.bytes.length}}rest(){for(;this.open.length>0;)this.member();if(this.space(),this.at<this.
end||this.behind==="utf-8")throw new w(this.at<this.end?"trailing":"utf-8",this.at)}member(){let e=this.open[this.open.length-1]??null;if(this.space(),this.peek()===
(e===null?"]":"}")){this.at+=1,this.open.pop(),this.isFresh=!1;return}if(this.isFresh||this.take(","),this.isFresh=!1,e===null){this.open.length===this.uncounted&&
(this.items=-1),this.value(!0);return}this.key(e),this.space(),this.take(":"),this.value(!1)}key(e){this.space();let n=this.at;if(this.peek()!=='"')throw new w(
"syntax",this.at);let r=this.string();if(e.has(r))throw new w("repeated-key",n);e.add(r)}value(e){this.space();let n=this.peek();if("NIu-".includes(n)&&vi.some(
r=>this.isAt(r)))throw new w("not-a-number",this.at);if(!'"[{-0123456789tfn'.includes(n))throw new w("syntax",this.at);if(this.items+=e?1:0,e&&this.items>this.limits.
maxItems)throw new w("items",this.at);if(n==="["||n==="{"){if(this.open.length>=this.limits.maxLevels)throw new w("levels",this.at);this.at+=1,this.open.push(n===
"["?null:new Set),this.isFresh=!0}else n==='"'?this.string():n in $t?[...$t[n]??""].forEach(r=>this.take(r)):this.number()}string(){this.at+=1;let e="",n=this.at;
for(;;){let r=this.at<this.end?this.bytes[this.at]??0:0;if(r>=32&&r!==Si&&r!==Ri){this.at+=1;continue}e+=Oi.decode(this.bytes.subarray(n,this.at));let i=this.peek();
if(i==='"')return this.at+=1,e;if(i!=="\\")throw new w("control",this.at);e+=this.escape(),n=this.at}}escape(){let e=this.at;this.at+=1;let n=this.peek();if(n===
"u")return this.unit(e);let r=ki[n];if(r===void 0)throw new w("escape",e);return this.at+=1,r}unit(e){let n=this.digitsOfUnit(e);if(n<55296||n>57343)return String.
fromCharCode(n);let r=ve(this.bytes.subarray(this.at,Math.min(this.at+6,this.end)));if(n>56319||!/^\\u[dD][c-fC-F][0-9A-Fa-f]{2}$/.test(r))throw new w("surrogat\
e",e);return this.at+=1,String.fromCharCode(n,this.digitsOfUnit(e))}digitsOfUnit(e){let n="";for(let r=0;r<4;r+=1){this.at+=1;let i=this.peek();if(!/^[0-9A-Fa-f]$/.
test(i))throw new w("escape",e);n+=i}return this.at+=1,parseInt(n,16)}number(){let e=this.at;this.goesOver("-",e),this.goesOver("0",e)||this.digits(e),this.goesOver(
".",e)&&this.digits(e),this.goesOver("eE",e)&&(this.goesOver("+-",e),this.digits(e))}digits(e){if(!"0123456789".includes(this.peek()))throw new w("syntax",this.
at);for(;this.goesOver("0123456789",e););}goesOver(e,n){if(this.at>=this.end||!e.includes(String.fromCharCode(this.bytes[this.at]??0)))return!1;if(this.at+=1,this.
at-n>100)throw new w("number",n);return!0}take(e){if(this.peek()!==e)throw new w("syntax",this.at);this.at+=1}peek(){if(this.at<this.end)return String.fromCharCode(
this.bytes[this.at]??0);throw new w(this.behind,this.end)}isAt(e){return this.at+e.length<=this.end&&ve(this.bytes.subarray(this.at,this.at+e.length))===e}space(){
for(;this.at<this.end&&Ye(this.bytes[this.at]);)this.at+=1}};function an(t,e){if(ln(t)>100)return null;let n=Ut(t),r=e.map(Ut),i=r.findIndex(a=>a.join("")===n.join(""));if(i>=0)return e[i]??null;let s=3,o=null;return r.forEach(
(a,l)=>{let d=Ei(n,a,s);d<s&&2*d<Math.min(n.length,a.length)&&(s=d,o=e[l]??null)}),o}function Kt(t,e){if(ln(t)>100)return null;let n=Ht(t);return e.find(r=>r!==
t&&Ht(r)===n)??null}function ue(t){let e=0,n=t.length;for(;e<n&&qt(t.charCodeAt(e));)e+=1;for(;n>e&&qt(t.charCodeAt(n-1));)n-=1;return t.slice(e,n)}function _n(t){
return t.replace(/^0+(?=[^])/u,"")}function ln(t){return t.length-(t.match(/[\ud800-\udbff]/g)?.length??0)}function qt(t){return t===32||t>=9&&t<=13}function dn(t){
return t.replace(/[A-Z]/g,e=>e.toLowerCase())}function Ut(t){return[...dn(t).replace(/[_\-\t-\r ]/g,"")]}function Ht(t){return _n(dn(ue(t)))}function Ei(t,e,n){
if(Math.abs(t.length-e.length)>=n)return n;let r=Array.from({length:e.length+1},(i,s)=>s);for(let[i,s]of t.entries()){let o=[i+1];for(let[a,l]of e.entries()){let d=(r[a]??
0)+(s===l?0:1);o.push(Math.min(d,(r[a+1]??0)+1,(o[a]??0)+1))}if(r=o,Math.min(...r)>=n)return n}return r[e.length]??n}var _t=[239,187,191],Ti=["<!doctype html","<html","<head","<body"],Ni=[["PK","zip"],["%PDF","pdf"],["ÐÏà¡±á","ole"]],zn=class t{lines;characters;size;constructor(e=0,n=0,r=0){
this.lines=e,this.characters=n,this.size=r}static top(e){return zt(e)?new t(0,-1):new t}behind(e){let n=0,r=this.characters;for(let i of e)i===10?(n+=1,r=0):(i&
192)!==128&&(r+=1);return new t(this.lines+n,r,this.size+e.length)}};function zt(t){return _t.every((e,n)=>t[n]===e)}function Wt(t,e,n){let{reason:r,at:i}=Mi(t,
e,n);return ji(r,i===null?null:zn.top(t).behind(t.subarray(0,i)),e)}function ji(t,e,n){let r=e===null?{}:{line:String(e.lines+1),column:String(e.characters+1),byte:String(
e.size)},s={bytes:n.maxBytes,levels:n.maxLevels,items:n.maxItems}[t];return new m(`json ${t}`,s===void 0?r:{...r,max:String(s)})}function Mi(t,e,n){if(t.length>
e.maxBytes)return{reason:"bytes",at:null};let r=zt(t)?_t.length:0,i=Ci(t.subarray(r))??(r>0&&!n?"bom":null);return i===null?new on(t,e,r).document():{reason:i,at:null}}function Ci(t){let e=0;for(;Ye(t[e]);)e+=1;if(e===t.length)return"empty";if(t[e]===60){let r=dn(ve(t.subarray(e,e+14)));return Ti.some(i=>r.startsWith(i))?"html":
"xml"}if(Ai([t[0],t[1]]))return"utf-16";let n=ve(t.subarray(0,8));return Ni.find(([r])=>n.startsWith(r))?.[1]??null}function Ai([t,e]){return t===255&&e===254||
t===254&&e===255||t===0||e===0}var Re=class extends Error{name="InvalidPacketError";findings;constructor(e){super(e.map(String).join(`
`)),this.findings=e}},Fi=Object.freeze([]),Wn=class{valid;value;findings;truncated;index;#e;#n;constructor(e,n,r,i,s,o,a){this.valid=e,this.value=n,this.findings=
r.length===0?Fi:Object.freeze(r),this.truncated=i,this.index=s,this.#e=o,this.#n=a}get json(){return this.#e===null?null:Lt(this.#e,this.#n)}orThrow(){if(!this.
valid)throw new Re(this.findings);return this.value}};function Se(t,e,n,r=null,i=null,s=null){return new Wn(t!==void 0,t??null,e,n,r,i,s)}var un=class{items;findings;valid;truncated;constructor(e,n,r,i){
this.items=e,this.findings=n,this.valid=r,this.truncated=i}get values(){return this.items.flatMap(e=>e.valid?[e.value]:[])}orThrow(){if(!this.valid)throw new Re(
this.findings);return this.values}};var Ii=Object.freeze([]);function fe(t,e){return t[0]<=e&&e<=t[1]}var ce=class t{document;tolerant;edition;limit;findings=[];errors=0;kept=null;isRest=!1;candidates=[];constructor(e,n){
this.document=e,this.tolerant=n.tolerant,this.edition=n.edition,this.limit=n.maxFindings}silent(){return new t(this.document,{tolerant:this.tolerant,edition:this.
edition,maxFindings:1})}apart(){return new t(this.document,{tolerant:this.tolerant,edition:this.edition,maxFindings:this.limit})}add(e,n,r,i,s=we){r==="error"&&
(this.errors+=1),this.findings.push(new Ze(e,n,r,s,i))}cut(e){let n=e===0?this.findings:this.findings.slice(e);if(n.length<=this.limit)return n;let r=n.filter(s=>s.
severity==="error").length,i={error:this.limit,warning:Math.max(this.limit-r,0)};return n.filter(({severity:s})=>(i[s]-=1,i[s]>=0))}isCut(e){return this.findings.
length-e>this.limit}keep(e,n,r){let{kept:i}=this;i?.push({value:n,findings:this.since(e),truncated:this.isCut(e),index:i.length,node:r})}since(e){return this.findings.
length===e?Ii:this.cut(e).slice()}},I="request",L="response";var fn={root:null,text:"",mayBeOdd:!1};function ne(t,e,n){let r=Oe(e,t.regulation.options(n)),i=r.document.root;if(r.document===fn)return Se(void 0,r.cut(0),!1);
let s=i instanceof f?t.table.read(i,r,"").value:Vn(i,r,F("record",t.id));return Se(r.errors===0?s:void 0,r.cut(0),r.isCut(0))}function Vt(t,e,n){let r=Oe(e,t.regulation.
options(n)),i=r.document.root;r.kept=[],r.document!==fn&&Li(t,i,r);let s=Gn(r.kept,r.document);return new un(s,r.cut(0),r.errors===0,r.isCut(0))}function Li(t,e,n){
e instanceof f&&n.tolerant?(n.add("","form","warning",F("list",`list of ${t.id}`).form),cn([e],t.table,n)):e instanceof g?cn(e.items,t.table,n):Vn(e,n,F("list",
`list of ${t.id}`))}function cn(t,e,n){let r=[],i=F("record",e.id);t.forEach((s,o)=>{let a=n.findings.length;n.kept=null;let l=s instanceof f?e.read(s,n,`/${o}`).
value:Vn(s,n,i,`/${o}`);r.push({value:l,findings:n.since(a),truncated:n.isCut(a),index:o,node:s})}),n.kept=r}function Vn(t,e,n,r=""){e.add(r,"type","error",n.wrong(
t))}function Gn(t,e){return Object.freeze((t??[]).map(({value:n,findings:r,truncated:i,index:s,node:o})=>Se(n,r,i,s,e,o)))}function Oe(t,e){try{let n=At(t,e.maxBytes),
r=e.tolerant&&n.startsWith("\uFEFF"),i=new ce(O(r?n.slice(1):n,e.maxLevels,e.maxItems),e);return r&&i.add("","form","warning",new m("form bom")),i}catch(n){if(!(n instanceof
p))throw n;let r=typeof t=="string"?G(t):t,i=new ce(fn,e);return i.add("","json","error",Wt(r,e,e.tolerant)),i}}function Gt(t){return t.document!==fn}var K=class{values;unknown;constructor(e,n){this.values=e,this.unknown=n}};var Ee=class t{static record;constructor(e){let n=this.constructor.record,{values:r,unknown:i}=e instanceof K?e:Bi(n,e),{properties:s}=n.table,o=this;for(let a=0;a<
s.length;a+=1){let l=r[a];l!==void 0&&(o[s[a]]=l)}i!==null&&Object.defineProperty(o,"unknown",{value:i,enumerable:!0}),Object.freeze(this)}static read(e,n){return ne(
this.record,e,n)}static readList(e,n){return Vt(this.record,e,n)}validate(e={}){return ne(te(this),this.toJsonString(),e).findings}toJson(){return G(this.toJsonString())}toJsonString(){
return te(this).table.write(this)}toJSON(){return Pt(this.toJsonString())}with(e){let n=this.constructor;return new n({...this,...Yt(te(this),e)})}equals(e){return this===
e||e instanceof t&&te(e)===te(this)&&Xt({...this},{...e})}toString(){return`[${te(this).id}]`}};Object.defineProperty(Ee.prototype,"unknown",{get:()=>new Map,configurable:!0});
en(Ee.prototype,Di);function Di(t,e){let{fields:n,properties:r}=te(t).table,i=t,s=n.flatMap(({entry:o},a)=>{let l=r[a]??"";return o.sensitive===!0||i[l]===void 0?
[]:[[l,i[l]]]});return`${te(t).id} ${e(Object.fromEntries(s))}`}function te(t){return t.constructor.record}function Yt(t,e){let n=new Map(Object.entries(t.former).
map(([r,i])=>[Q(r),Q(i)]));return n.size===0?e:Object.fromEntries(Object.entries(e).map(([r,i])=>[n.get(r)??r,i]))}function Bi(t,e){let{table:n}=t,{unknown:r,...i}=Yt(
t,e),s=n.properties.map((a,l)=>{let d=i[a],u=n.fields[l];return d===void 0?Ji(n,l):u?.take(d)}),o=Object.keys(i).find(a=>!n.properties.includes(a));if(o!==void 0)
throw new TypeError(`${t.id} has no ${o}.`);return new K(s,Pi(r))}function Ji(t,e){let{fixed:n}=t.fields[e]?.constraints??{};return n===void 0?void 0:n.is}function Pi(t){
if(t===void 0)return null;let n=(t instanceof Map?[...t]:Object.entries(t)).map(([r,i])=>{if(!(i instanceof N))throw new TypeError("Unknown members are raw JSON\
.");return[r,i]});return n.length===0?null:new Map(n)}function Xt(t,e){if(t===e)return!0;if(typeof t!="object"||typeof e!="object"||t===null||e===null)return!1;
if("equals"in t&&typeof t.equals=="function")return t.equals(e);let[n,r]=[Zt(t),Zt(e)];return n.length===r.length&&n.every(([i,s],o)=>r[o]?.[0]===i&&Xt(s,r[o]?.[1]))}
function Zt(t){return t instanceof Map?[...t]:Object.entries(t)}var Zn=/yyyy|MM|M|dd|d|HH|mm|ss/g,$i={yyyy:"(?<year>[0-9]{4})",MM:"(?<month>[0-9]{2})",M:"(?<month>[1-9][0-9]?)",dd:"(?<day>[0-9]{2})",d:"(?<day>[1-9][0-9]?)",HH:"\
(?<hour>[0-9]{2})",mm:"(?<minute>[0-9]{2})",ss:"(?<second>[0-9]{2})"},rr=["yyyy-MM-ddTHH:mm:ss","yyyy-MM-dd HH:mm:ss","yyyy-MM-ddTHH:mm","yyyy-MM-dd HH:mm"],qi="\
(?<zone>Z|[+-](?:(?:0[0-9]|1[0-3]):[0-5][0-9]|14:00))?",Qt={y:0,M:1,d:2,H:3,m:4,s:5};function hn(t){return t.pattern!==void 0}var mn=class extends j{pattern;tokens;literals;isFixed;shape;zone;accepts;loose=null;constructor(e,n,r,i){
super(e,n),this.pattern=e.pattern??"",this.tokens=this.pattern.match(Zn)??[],this.literals=this.pattern.split(Zn),this.isFixed=this.tokens.every(s=>s.length>1),
this.shape=new RegExp(`^${sr(e)}$`),this.accepts=r,this.zone=i}read(e,n,r,i){if(typeof e!="string")return this.wrongType(e,n,r,i);let s=this.isFixed?this.fixed(
e):nr(this.shape.exec(e),this.zone);if(s!==null)return this.found(s,n,r,i);if(n.tolerant){let o=ue(e);for(let a of this.looseShapes()){let l=nr(a.exec(o),this.zone);
if(l!==null)return this.inexact(n,r,i),this.found(l,n,r,i)}}return this.wrongFormat(n,r,i)}plain(e){let[n,r,i,s,o,a]=er(e);return k(n,4)+k(r)+k(i)+k(s)+k(o)+k(a)}operand(e){
return h.of(this.plain(e))}write(e){let n=er(e),r="";for(let i=0;i<this.tokens.length;i+=1){let s=this.tokens[i];r+=this.literals[i]+k(n[Qt[s.charAt(0)]],s.length)}
return R(r+this.literals[this.tokens.length])}sameness(e){return this.write(e)}take(e){let n=Ui[this.type.kind]??U;if(e instanceof n)return e;if(typeof e!="stri\
ng")throw this.refused();try{return n.parse(e)}catch{throw this.refused()}}found(e,n,r,i){let s=this.made(e);return this.judgements.length===0?s:this.judged(s,this.
plain(s),n,r,i)}made([e,n,r,i,s,o]){switch(this.type.kind){case"date":return new oe(e,n,r);case"month":return new Ce(e,n);case"time":return new ae(i,s,o);default:
return new U(e,n,r,i,s,o)}}fixed(e){let n=[1,1,1,0,0,0];if(e.length!==this.pattern.length)return null;let r=0;for(let i=0;i<this.tokens.length;i+=1){let s=this.
literals[i]??"",o=this.tokens[i]??"";if(s!==""&&!e.startsWith(s,r))return null;r+=s.length;let a=0;for(let l=r+o.length;r<l;r+=1){let d=e.charCodeAt(r)-48;if(!(d>=
0&&d<=9))return null;a=a*10+d}n[Qt[o.charAt(0)]??0]=a}return e.endsWith(this.literals[this.tokens.length]??"")&&ir(n)?n:null}looseShapes(){if(this.loose===null){
let n=[...rr.includes(this.pattern)?[this.type]:[],...this.accepts.filter(hn)];this.loose=[this.shape,...n.map(r=>Ki(r,this.zone))]}return this.loose}},Ui={date:oe,
datetime:U,month:Ce,time:ae};function er(t){return t instanceof U?[t.year,t.month,t.day,t.hour,t.minute,t.second]:t instanceof ae?[1,1,1,t.hour,t.minute,t.second]:
[t.year,t.month,t instanceof oe?t.day:1,0,0,0]}function ir([t,e,n,r,i,s]){return Fe(t,e,n)&&ze(r,i,s)}function nr(t,e="Z"){if(t===null)return null;let{year:n="1",
month:r="1",day:i="1",hour:s="0",minute:o="0",second:a="0",zone:l}=t.groups??{},d=[Number(n),Number(r),Number(i),Number(s),Number(o),Number(a)];return ir(d)?l===
void 0?d:Hi(d,Ae(e)-Ae(l)):null}function Hi([t,e,n,r,i,s],o){let a=new Date(0);a.setUTCFullYear(t,e-1,n),a.setUTCHours(r,i+o,s);let l=a.getUTCFullYear();return l>=
1&&l<=9999?[l,a.getUTCMonth()+1,a.getUTCDate(),a.getUTCHours(),a.getUTCMinutes(),a.getUTCSeconds()]:null}function Ki(t,e){let n=t.pattern??"",r=n.endsWith("ss")?
"(?:\\.[0-9]+)?":"";return new RegExp(`^${sr(t)}${r}${e!==void 0&&rr.includes(n)?qi:""}$`)}function sr({pattern:t=""}){let e="",n=0;for(let r of t.matchAll(Zn))
e+=tr(t.slice(n,r.index))+($i[r[0]]??""),n=r.index+r[0].length;return e+tr(t.slice(n))}function tr(t){return t.replace(/[\\^$.*+?()[\]{}|/]/g,"\\$&")}function or(t){let e="",n=!1;for(let r=0;r<t.length;r+=1){let i=t.charAt(r);if(i==="\\"){r+=1,e+=_i(n,t.charAt(r));continue}n=i==="["?!0:i==="]"?!1:n,e+=i}return new RegExp(
`^(?:${e})$`,"su")}function _i(t,e){return e==="&"||e==="~"||e==="-"&&!t?e:`\\${e}`}var ar="1900";function lr(t,e,n,r,i){let s=t.type.item??t.type,{length:o,pattern:a,range:l,period:d,fixed:u}=t.constraints??{},c=[];return o!==void 0&&c.push(Wi(
o,e)),a!==void 0&&c.push(Vi(a,e)),l!==void 0&&zi(s)&&c.push(Gi(l,e)),hn(s)&&d!==void 0?c.push(Zi(d,e)):hn(s)&&s.pattern?.includes("yyyy")&&c.push(Yi(e)),u!==void 0&&
c.push(Xi(u,e)),r!==null&&c.push(Qi(s,n,r,i,e)),c}function zi({kind:t}){return t==="integer"||t==="decimal"||t==="percent"}function Wi(t,e){let{min:n=0,max:r=1/0}=t;
return(i,s,o,a)=>{!(i.length<=r&&i.length>=2*n)&&!Yn(ln(i),t)&&s.add(o+a,"length",t.severity,xe("length",t),e)}}function Vi(t,e){let n=or(t.is);return(r,i,s,o)=>{
n.test(r)||i.add(s+o,"pattern",t.severity,new m("pattern",{pattern:t.is}),e)}}function Gi(t,e){let n=t.min===void 0?null:h.of(t.min),r=t.max===void 0?null:h.of(
t.max);return(i,s,o,a)=>{let l=h.of(i);(n!==null&&l.compare(n)<0||r!==null&&l.compare(r)>0)&&s.add(o+a,"range",t.severity,xe("range",t),e)}}function Zi(t,e){let{
first:n="",last:r="~"}=t;return(i,s,o,a)=>{(i<n||i>r)&&s.add(o+a,"range",t.severity,xe("range",t,["since","until"]),e)}}function Yi(t){return(e,n,r,i)=>{e<ar&&n.
add(r+i,"range","warning",new m("range year",{min:ar}),t)}}function Xi(t,e){return(n,r,i,s)=>{n!==t.is&&r.add(i+s,"code",t.severity,new m("code fixed",{expected:t.
is}),e)}}function Qi(t,e,n,r,i){let s=new Map(n.codes.map(a=>[a.code,r.span(a)])),o=new Map(n.codes.flatMap(a=>a.retired?[[a.code,r.editionAt(a.retired.since)]]:
[]));return(a,l,d,u)=>{let c=s.get(a),C=c!==void 0&&fe(c,l.edition);if(C&&(o.size===0||(o.get(a)??1/0)>l.edition))return;let ge={table:n.id,edition:r.editions[l.
edition]??""};if(C)l.add(d+u,"code","warning",new m("code retired",ge),i);else{let B=e?null:()=>Kt(a,[...s.keys()]);l.add(d+u,"code",t.closed?"error":"warning",
new m("code",ge,B),i)}}}function Yn(t,{min:e=0,max:n=1/0}){return e<=t&&t<=n}var Je=/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?$/,es=/^(-?(?:0|[1-9][0-9]*))\.0+$/,ns=/^-?[0-9]+(?:\.[0-9]+)?$/,ts=15;function Xn(t){return X.test(t)?t:es.exec(t)?.[1]??
null}function Qn(t){return(t.writes??t.form)==="number"}var pn=class extends j{operand(e){return h.of(this.plain(e))}sameness(e){let n=this.plain(e);return n.includes(
".")?n.replace(/\.?0*$/,""):n}beyond(e,n,r,i,s,o){let a={[e==="scale"?"scale":"digits"]:String(n),met:String(r)};i.add(s+o,"range","error",new m(`range ${e}`,a),
this.subject)}},gn=class extends pn{emptyIsAbsent;before;scale;isWritten;constructor(e,n){super(e,n),this.emptyIsAbsent=e.form!=="number",this.scale=e.scale??0,
this.before=(e.digits??0)-this.scale,this.isWritten=Qn(e)}read(e,n,r,i){return e instanceof b?this.ofToken(e,n,r,i):typeof e=="string"?this.ofText(e,n,r,i):this.
wrongType(e,n,r,i)}write(e){let n=this.plain(e);return this.isWritten?n:R(n)}ofToken(e,n,r,i){let s=this.type.form==="text",o=s&&!n.tolerant?null:this.digitsOf(
e.text);return o===null||o!==e.text&&!n.tolerant?this.wrongType(e,n,r,i):this.counted(o,s||o!==e.text,n,r,i)}ofText(e,n,r,i){let s=this.shape.test(e);if(this.type.
form==="number")return n.tolerant&&s?this.counted(e,!0,n,r,i):this.wrongType(e,n,r,i);if(s)return this.counted(e,!1,n,r,i);let o=n.tolerant?rs(e):"";return this.
shape.test(o)?this.counted(o,!0,n,r,i):this.wrongFormat(n,r,i)}counted(e,n,r,i,s){let o=ur(e),a=this.scaled(o);if(!r.tolerant&&this.type.exact&&a.length>o.length)
return this.wrongFormat(r,i,s);let l=r.tolerant?a:o;(n||l!==o)&&this.inexact(r,i,s);let[d,u]=cr(l);return d>this.before?this.beyond(this.type.kind==="integer"?"\
digits":"whole",this.before,d,r,i,s):u>this.scale?this.beyond("scale",this.scale,u,r,i,s):this.judged(this.made(l),l,r,i,s)}},yn=class extends gn{shape=X;isSafe;constructor(e,n){
super(e,n),this.isSafe=(e.digits??0)<=ts}take(e){if(!(typeof e=="number"&&Number.isSafeInteger(e))&&typeof e!="bigint")throw this.refused();return this.isSafe?Number(
e):BigInt(e)}made(e){return this.isSafe?Number(e):BigInt(e)}digitsOf(e){return Xn(e)}scaled(e){return e}},bn=class extends gn{shape=Je;take(e){return W.kept(this.
scaled(dr(e,()=>this.refused()).digits))}plain(e){return e.digits}made(e){return W.kept(e)}digitsOf(e){return Je.test(e)?e:null}scaled(e){let n=this.type.scale??
0,[r="",i=""]=e.split("."),s=i.length>n&&/^0+$/.test(i.slice(n))?i.slice(0,n):i,o=this.type.exact?s.padEnd(n,"0"):s;return o===""?r:`${r}.${o}`}},wn=class extends pn{read(e,n,r,i){
if(e instanceof b&&n.tolerant)return Je.test(e.text)?this.counted(e.text,!0,n,r,i):this.wrongType(e,n,r,i);if(typeof e!="string")return this.wrongType(e,n,r,i);
let s=e.endsWith("%"),o=s?e.slice(0,-1):e,a=s===this.type.sign;return Je.test(o)&&(a||n.tolerant)?this.counted(o,!a,n,r,i):this.wrongFormat(n,r,i)}plain(e){return e.
digits}write(e){let n=this.plain(e);return R(this.type.sign?`${n}%`:n)}take(e){return dr(e,()=>this.refused())}made(e){return W.kept(e)}counted(e,n,r,i,s){let o=ur(
e),[a,l]=cr(o),d=this.type.digits??0;return n&&this.inexact(r,i,s),a+l>d?this.beyond("digits",d,a+l,r,i,s):this.judged(this.made(o),o,r,i,s)}};function dr(t,e){
if(!(t instanceof W)&&(typeof t!="string"||!Je.test(t)))throw e();return W.of(t)}function rs(t){let e=ue(t);return ns.test(e)?e.replace(/^(-?)0+(?=[0-9])/,"$1"):
""}function ur(t){return t.charCodeAt(0)===45&&/^-[0.]*$/.test(t)?t.slice(1):t}function cr(t){let e=t.charCodeAt(0)===45?1:0,n=t.indexOf("."),r=n<0?t.length:n;return[
r-e===1&&t.charCodeAt(e)===48?0:r-e,n<0?0:t.length-n-1]}var xn=class extends j{emptyIsAbsent;known;isWritten;constructor(e,n,r){super(e,n),this.emptyIsAbsent=e.form!=="number",this.known=r,this.isWritten=Qn(e)}read(e,n,r,i){
let s=this.met(e,n.tolerant),o=e instanceof b?e.text:e,a=s===o&&this.type.form!==(e instanceof b?"text":"number");return s===null||!(a||n.tolerant)?this.wrongType(
e,n,r,i):(a||this.inexact(n,r,i),this.judged(s,s,n,r,i))}plain(e){return e}write(e){let n=e;return this.isWritten&&X.test(n)?n:R(n)}take(e){if(typeof e!="string")
throw this.refused();return e}met(e,n){if(e instanceof b)return Xn(e.text);if(typeof e!="string")return null;let r=n?this.mended(e):e;return this.type.form==="n\
umber"&&!this.known.has(r)&&!X.test(r)?null:r}mended(e){let n=ue(e);return[e,n,_n(n)].find(r=>this.known.has(r))??e}},vn=class extends j{emptyIsAbsent;yes;no;constructor(e,n){
super(e,n),this.yes=e.true??null,this.no=e.false??null,this.emptyIsAbsent=e.true!==void 0}read(e,n,r,i){let s=this.yes===null?typeof e=="boolean"?e:null:e===this.
yes?!0:e===this.no?!1:null;if(s!==null)return this.judged(s,this.plain(s),n,r,i);let o=n.tolerant?is(e):null;return o!==null?(this.inexact(n,r,i),this.judged(o,
this.plain(o),n,r,i)):this.yes!==null&&typeof e=="string"?this.wrongFormat(n,r,i):this.wrongType(e,n,r,i)}plain(e){return(e===!0?this.yes:this.no)??String(e)}write(e){
return this.yes===null?String(e):R(this.plain(e))}take(e){if(typeof e!="boolean")throw this.refused();return e}};function is(t){if(typeof t=="boolean")return t;
let e=t instanceof b?t.text:t;return typeof e!="string"?null:/^(?:[Tt][Rr][Uu][Ee]|1)$/.test(e)?!0:/^(?:[Ff][Aa][Ll][Ss][Ee]|0)$/.test(e)?!1:null}function fr(t,{subject:e,accepts:n,zone:r,codes:i}){switch(t.kind){case"text":return new ke(t,e);case"url":return new rn(t,e);case"base64":return new sn(t,e);case"\
json":return new de(t,e);case"code":return new xn(t,e,new Set((i?.codes??[]).map(s=>s.code)));case"integer":return new yn(t,e);case"decimal":return new bn(t,e);case"\
percent":return new wn(t,e);case"flag":return new vn(t,e);default:return new mn(t,e,n,r??void 0)}}var kn=class{entry;wire;#e;#n=null;constructor(e,n){this.entry=e,this.wire=e.wire,this.#e=n}get name(){let{vi:e,en:n}=this.entry.label;return{vi:`${this.wire} (${e}\
)`,en:`${this.wire} (${n})`}}get label(){let{vi:e,en:n}=this.entry.label;return{wire:this.wire,vi:e,en:n}}get source(){let{document:e,regulation:n}=this.#e,{source:r,
confidence:i,row:s}=this.entry;return this.#n??=n.citation(r??e.source,i??e.confidence,s),this.#n}get record(){return this.#e.document.record}},Rn=class{name=we.
name;label=null;#e;constructor(e){this.#e=e}get source(){let{document:e,regulation:n}=this.#e;return n.citation(e.source,e.confidence,void 0)}get record(){return this.#e.
document.record}};var ss={required:new m("required"),"required blank":new m("required blank")},Sn=class extends kn{step;index;constraints;span;isList;isPayload;kind;emptyIsAbsent;item;owner;isText;whole;each;nested_=null;constructor(e,n,r){
super(e,r);let{type:i,role:s}=e;this.owner=r,this.index=n,this.step=x(e.wire),this.constraints=e.constraints??{},this.span=r.regulation.span(e),this.isList=i.item!==
void 0,this.item=i.item??i,this.whole=tn(i),this.each=this.isList?tn(this.item):this.whole,this.isText=i.kind==="text"||i.kind==="url",this.isPayload=(s==="data"||
s==="result")&&this.item.kind==="record",this.kind=this.item.kind==="record"?null:this.made(),this.emptyIsAbsent=this.kind!==null&&!this.isList&&this.kind.emptyIsAbsent}isFilled(e){
return T(e)&&!(this.isText&&typeof e=="string"&&Ie(e))}isAbsent(e,n){return e===null||e===""&&(n||this.emptyIsAbsent)}read(e,n,r,i,s,o,a){if(!fe(this.span,n.edition)){
let l=this.owner.regulation.editions[n.edition]??"";n.add(r+i,"unknown","warning",new m("unknown edition",{edition:l}),this)}if(e===null||e===""){this.empty(e,n,
r,i,a);return}return a&&this.kind!==null&&!this.isFilled(e)?(this.missing(n,r+i,"required blank"),this.kind.read(e,n.silent(),r,i)):this.isList?this.list(e,n,r+
i):this.kind===null?this.nested(e,n,r+i,null):this.kind instanceof de?N.kept(Qe(n.document,s,o,e)):this.kind.read(e,n,r,i)}missing(e,n,r="required"){this.constraints.
required!==void 0&&e.add(n,"required",this.constraints.required.severity,ss[r],this)}unsent(e,n){let{present:r}=this.constraints;r!==void 0&&e.add(n,"required",
r.severity,new m("required present",{empty:r.empty}),this)}plain(e){return this.kind===null||this.isList?"":this.kind.plain(e)}operand(e){return this.kind===null||
this.isList?"":this.kind.operand(e)}write(e){return this.isList?`[${e.map(r=>this.one(r)).join(",")}]`:this.one(e)}take(e){if(!this.isList)return this.taken(e);
if(!Array.isArray(e))throw new TypeError(`${this.wire}: expected ${this.whole.words.words.en}.`);return Object.freeze(e.map(n=>this.taken(n)))}get nestedIn(){return this.
kind===null?this.nestedRecord:null}one(e){return this.kind===null?this.nestedRecord.write(e):this.kind.write(e)}taken(e){return this.kind===null?this.nestedRecord.
take(e):this.kind.take(e)}get nestedRecord(){return this.nested_??=this.owner.nested(this.item.record??""),this.nested_}made(){let{document:e,regulation:n}=this.
owner,r=this.item.kind==="code"?this.owner.codes(this.item.table??""):null,i=fr(this.item,{subject:this,accepts:this.entry.accepts??[],zone:n.zone,codes:r}),s=this.
entry.sensitive===!0||e.sensitive===!0;return i.judgements=lr(this.entry,this,s,r,n),i}empty(e,n,r,i,s){s?this.missing(n,r+i):e===""&&!this.emptyIsAbsent&&(n.tolerant?
n.add(r+i,"form","warning",this.whole.form,this):this.wrong(e,n,r+i,this.whole))}list(e,n,r){let i=n.tolerant&&e instanceof f&&this.kind===null;if(i)n.add(r,"fo\
rm","warning",this.whole.form,this);else if(!(e instanceof g)){this.wrong(e,n,r,this.whole);return}let s=i?[e]:e.items,o=this.constraints.unique===void 0?null:new Set,
a=[];for(let d=0;d<s.length;d+=1){let u=this.itemOf(s[d]??null,n,r,d,o,i?null:e);u!==void 0&&a.push(u)}let l=this.constraints.items;return l!==void 0&&!(n.isRest&&
this.isPayload)&&!Yn(s.length,l)&&n.add(r,"items",l.severity,xe("items",l),this),Object.freeze(a)}itemOf(e,n,r,i,s,o){return this.kind===null?T(e)?this.nested(e,
n,`${r}/${i}`,s):this.wrongItem(e,n,`${r}/${i}`):e===null||e===""&&!this.kind.takesEmptyItem?this.wrongItem(e,n,`${r}/${i}`):this.kind instanceof de&&o!==null?N.
kept(Ft(n.document,o,i)):this.kind.read(e,n,r,`/${i}`)}nested(e,n,r,i){if(!(e instanceof f))return this.wrongItem(e,n,r);if(n.isRest&&this.isPayload)return this.
keptApart(n,e,d=>this.nestedRecord.read(e,d,r).value);let s=n.findings.length,{value:o,slots:a}=this.nestedRecord.read(e,n,r);this.isPayload&&n.keep(s,o,e);let{
unique:l}=this.constraints;return l!==void 0&&i!==null&&this.unique(l,a,n,r,i),o}keptApart(e,n,r){let i=e.apart(),s=r(i),o=e.kept?.length??0;return e.kept?.push(
{value:s,findings:i.cut(0),truncated:i.isCut(0),index:o,node:n}),s}alone(e,n,r){return e instanceof f?this.nestedRecord.read(e,n,r).value:this.wrong(e,n,r,this.
each)}unique(e,n,r,i,s){let o=this.nestedRecord.field(e.key),a=o===void 0?void 0:n[o.index];if(o===void 0||a===void 0)return;let l=o.kind===null||o.isList?o.write(
a):o.kind.sameness(a);s.has(l)&&r.add(i,"unique",e.severity,new m("unique",{key:e.key}),this),s.add(l)}wrong(e,n,r,i){n.add(r,"type","error",i.wrong(e),this)}wrongItem(e,n,r){
if(n.isRest&&this.isPayload&&this.isList)return this.keptApart(n,e,s=>this.wrong(e,s,r,this.each));let i=n.findings.length;this.wrong(e,n,r,this.each),this.isPayload&&
this.isList&&n.keep(i,void 0,e)}};var v=Symbol("unreadable"),mr="above.",Te=h.of("0"),M=class{text;first;last;isAbove;way;constructor(e){this.text=e,this.isAbove=e.startsWith(mr);let n=(this.isAbove?
e.slice(mr.length):e).split(".");this.first=n[0]??"",this.last=n[n.length-1]??"",this.way=n.slice(0,-1)}home({members:e,above:n}){return n===null||!this.isAbove&&
e.has(this.first)?e:n}value(e){let n=this.end(e),r=D(n)?n.operand(this.last):n;return r===null?e.zeroes.includes(this.text)?Te:null:r===v?null:r}end(e){let n=this.
home(e);for(let r of this.way){let i=n.items(r),s=i?.[0];if(i?.length===0)return null;if(!D(s))return v;n=s}return n}rows(e,n){let r=[this.home(e)];for(let i of n?
[...this.way,this.last]:this.way){let s=[];for(let o of r){let a=D(o)?o.items(i):null;if(a===null||a.includes(v))return null;s.push(...a)}r=s}return r}};function D(t){
return typeof t=="object"&&t!==null&&!(t instanceof h)}var os=h.of("1"),hr="";function gr({op:t,of:e,by:n},r,i,s,o){let a=new M(e),l=n===void 0?null:new M(n.here),d=t==="sum"?s.map(({text:y})=>y):[],u=[...o,...s].map(
({first:y})=>y).concat(n===void 0?[]:[n.row]),c=y=>t==="count"||!D(y)?os:r===null?y.operand(a.last):r({members:y,above:null,zeroes:d})??(t==="sum"?v:null),C=y=>{
let A=new Map;for(let S of a.rows(y,t==="count"||r!==null)??[v]){if(S===v||D(S)&&u.some(Ke=>S.isThere(Ke)===null))return null;if(i!==null&&!(D(S)&&i({members:S,
above:null,zeroes:[]},Te)===!0))continue;let He=c(S);if(He===v)return null;let In=n===void 0||!D(S)?hr:pr(S.operand(n.row));if(He instanceof h&&In!==null){let Ke=A.
get(In);A.set(In,Ke===void 0?He:as(t,Ke,He))}}return A},ge=y=>{if(y.found===void 0||a.home(y)!==y.above)return C(y);let A=y.found.get(B),S=A===void 0?C(y):A;return y.
found.set(B,S),S},B=y=>{let A=ge(y),S=l===null?hr:pr(l.value(y));return A===null||S===null?null:A.get(S)??(t==="sum"||t==="count"?Te:null)};return B}function as(t,e,n){
switch(t){case"min":return e.compare(n)<=0?e:n;case"max":return e.compare(n)>=0?e:n;default:return e.plus(n)}}function pr(t){return t===null||t===v?null:t instanceof
h?t.canonical():t}function Pe(t){if("left"in t)return ls(t);if("parts"in t)return us(t.op==="or",t.parts.map(Pe));let e=new M(t.field);switch(t.op){case"in":case"not in":return cs(
e,t.literals.map(et),t.op==="not in");case"contains":return fs(e,et(t.literal));default:return ms(e,t.op==="present")}}function _(t){if("field"in t){let e=new M(
t.field);return n=>e.value(n)}if(!("op"in t)){let e=et(t);return()=>e}switch(t.op){case"sum":case"count":case"min":case"max":return ps(t);case"round":{let e=_(t.
of);return n=>ys(e(n),r=>r.to(t.places))}case"days":return gs(new M(t.first.field),new M(t.last.field));default:return hs(_(t.left),t.op,_(t.right))}}function re(t){
return t.flatMap(e=>"field"in e?[new M(e.field)]:"left"in e?re([e.left,e.right]):"parts"in e?re(e.parts):"first"in e?re([e.first,e.last]):"of"in e&&typeof e.of==
"string"?[e.of,..."by"in e&&e.by!==void 0?[e.by.here]:[]].map(n=>new M(n)):"of"in e?re([e.of]):[])}function ls({op:t,left:e,right:n}){let r=_(e),i=_(n);return(s,o)=>{
let a=r(s),l=a===null?null:i(s);return a===null||l===null?null:typeof a=="string"||typeof l=="string"?a===l==(t==="="):ds(a,t,l,o)}}function ds(t,e,n,r){switch(e){case"\
=":return t.minus(n).absolute().compare(r)<=0;case"!=":return t.compare(n)!==0;case"<=":return t.compare(n.plus(r))<=0;case">=":return t.compare(n.minus(r))>=0;case"\
<":return t.compare(n)<0;default:return t.compare(n)>0}}function us(t,e){return(n,r)=>{let i=e.map(s=>s(n,r));return i.includes(t)?t:i.includes(null)?null:!t}}function cs(t,e,n){
return r=>{let i=t.value(r);return i===null?null:e.some(s=>yr(s,i))!==n}}function fs(t,e){return n=>t.rows(n,!0)?.some(r=>!D(r)&&r!==v&&yr(r,e))??null}function ms(t,e){
return n=>{let r=t.end(n),i=D(r)?r.isThere(t.last):r===null?!1:null;return i===null?null:i===e}}function hs(t,e,n){return r=>{let i=t(r),s=n(r);if(!(i instanceof
h)||!(s instanceof h))return null;switch(e){case"+":return i.plus(s);case"-":return i.minus(s);case"*":return i.times(s);default:return i.by(s)}}}function ps(t){
let{value:e,where:n}=t,r=e===void 0?[]:re([e]),i=n===void 0?[]:re([n]);return gr(t,e===void 0?null:_(e),n===void 0?null:Pe(n),r,i)}function gs(t,e){return n=>{let r=t.
value(n),i=e.value(n);return r instanceof h&&i instanceof h?h.of(String($n(i.whole())-$n(r.whole()))):null}}function et(t){return"number"in t?h.of(t.number):t.text}
function ys(t,e){return t instanceof h?e(t):null}function yr(t,e){return t instanceof h&&e instanceof h?t.compare(e)===0:t===e}var br=6,wr=[],On=class{entry;check;when;tolerance;named;shown;constructor(e){let{check:n,when:r=[],tolerance:i="0"}=e;this.entry=e,this.check=Pe(n),this.when=r.
map(Pe),this.tolerance=h.of(i),this.named=re([n,...r]),this.shown=e.shows_numbers===!0&&"left"in n?[_(n.left),_(n.right)]:[]}*broken(e){for(let[n,r]of this.scopes(
e))this.when.every(i=>i(r,Te)===!0)&&this.check(r,this.tolerance)===!1&&(yield[n,this.numbers(r)])}*scopes(e){let{each:n}=this.entry;if(n===void 0){yield["",this.
counted({members:e,above:null,zeroes:wr})];return}let r=new Map;for(let[i,s]of(e.items(n)??[]).entries())typeof s=="object"&&!(s instanceof h)&&(yield[`${x(n)}/${i}`,
this.counted({members:s,above:e,zeroes:wr,found:r})])}counted(e){let{zeroes:n}=this.entry;return n!==void 0&&this.named.some(i=>i.home(e).isThere(i.first)===!0)?
{...e,zeroes:n}:e}numbers(e){let[n,r]=this.shown.map(i=>i(e));return n instanceof h&&r instanceof h?{stated:n.rounded(br),computed:r.rounded(br)}:{}}};var $e=class{table;object;state;slots;quiet;constructor(e,n,r,i,s){this.table=e,this.object=n,this.state=r,this.slots=i,this.quiet=s}has(e){return this.table.field(
e)!==void 0}operand(e){let n=this.table.field(e),r=n===void 0?void 0:this.slots?.[n.index];if(n===void 0||r!==void 0)return n?.operand(r)??null;let i=this.table.
nodeOf(n,this.object,this.state);return i===void 0?null:this.slots===null?vr(n,i,this.silent()):v}isThere(e){let n=this.table.field(e),r=n===void 0?void 0:this.
table.nodeOf(n,this.object,this.state);return n===void 0||r===void 0?n!==void 0&&this.slots?.[n.index]!==void 0:(n.isList||n.kind===null?xr(n,r,this.state)!==null:
this.operand(e)!==v)?!0:null}items(e){let n=this.table.field(e),r=n===void 0?void 0:this.table.nodeOf(n,this.object,this.state);if(n===void 0||r===void 0)return[];
let i=xr(n,r,this.state);return i===null?null:i.map(s=>bs(n,s,this.silent()))}silent(){return this.quiet??=this.state.silent(),this.quiet}};function xr(t,e,n){return t.
isList&&e instanceof g?e.items:t.kind===null&&(!t.isList||n.tolerant)&&e instanceof f?[e]:null}function bs(t,e,n){let r=t.nestedIn;return r!==null?e instanceof f?
r.seen(e,n):v:e===null||e===""&&t.kind?.takesEmptyItem!==!0?v:vr(t,e,n)}function vr(t,e,n){let r=t.kind?.read(e,n,"","");return r===void 0?v:t.kind?.operand(r)??
v}var kr="unknown",En=class{fields;properties;needs;about;own;aliases;asked;conditional;rules;keys;subject;constructor(e){let{document:n,regulation:r}=e,i={document:n,
regulation:r,nested:s=>e.nested(s),codes:s=>e.codes(s)};this.about=e,this.fields=n.fields.map((s,o)=>new Sn(s,o,i)),this.properties=n.fields.map(({id:s})=>Q(s)),
this.own=new Map(this.fields.map(s=>[s.wire,s])),this.aliases=new Map(this.fields.flatMap(s=>(s.entry.aliases??[]).map(o=>[o,s]))),this.asked=this.fields.filter(
({constraints:s})=>s.required!==void 0||s.present!==void 0),this.conditional=this.fields.map(({constraints:s})=>this.own.get(s.required?.when??"")??null),this.rules=
n.rules.map(s=>new On(s)),this.keys=this.fields.map(s=>`${R(s.wire)}:`),this.needs=n.fields.filter(nt),this.subject=new Rn({document:n,regulation:r})}get id(){return this.
about.document.record}playing(e){return this.fields.find(n=>n.entry.role===e)}field(e){return this.own.get(e)}claimed(e,n){let r=this.aliased(e,n);return[...e.keys()].
filter(i=>this.own.has(i)||r?.has(i))}read(e,n,r){let i=new Array(this.fields.length).fill(void 0),s=e.members,o=this.aliased(s,n.tolerant);if(this.isOthers(s,o,
n,r))return{value:void 0,slots:i};let a=new Tn(e,n,r,i,o),l=n.errors;for(let[d,u]of s){let c=this.own.get(d)??o?.get(d);c===void 0?a.unknownMember(d,u,()=>an(d,
this.fields.map(C=>C.wire))):this.member(d,u,c,a)}return this.missing(a),this.judge(a),{value:n.errors>l?void 0:this.about.make(new K(i,a.unknown)),slots:i}}isOthers(e,n,r,i){
let{others:s}=this.about;if(s===null)return!1;let o=this.keyOf(this.own.get(s.wire),e,n),a=o===null?void 0:e.get(o);return o===null||typeof a!="string"||!s.wires.
has(a)?!1:(r.add(i+x(o),"code","error",new m("code other",{wire:a,expected:s.name})),!0)}aliased(e,n){if(!n||this.aliases.size===0)return null;let r=new Map,i=new Set;
for(let s of e.keys()){let o=this.aliases.get(s);o!==void 0&&!i.has(o)&&!e.has(o.wire)&&(i.add(o),r.set(s,o))}return r.size>0?r:null}write(e){let n=e,r="";for(let i=0;i<
this.fields.length;i+=1){let s=this.fields[i],o=n[this.properties[i]??""],a=o===void 0?s?.constraints.present?.empty:s?.write(o);a!==void 0&&(r+=`${r===""?"":","}${this.
keys[i]}${a}`)}if(Object.hasOwn(n,kr))for(let[i,s]of n[kr])r+=`${r===""?"":","}${R(i)}:${s.text}`;return`{${r}}`}take(e){return this.about.take(e)}member(e,n,r,i){
let{state:s,base:o}=i,a=e===r.wire,l=a?r.step:x(e);a||s.add(o+l,"alias","warning",new m("alias",{wire:r.wire}),r);let d=!r.isFilled(n)&&this.isNeeded(r,i),u=r.read(
n,s,o,l,i.node,e,d);u!==void 0&&(i.slots[r.index]=u)}missing(e){let{state:n,base:r,node:i,aliased:s}=e;for(let o of this.asked)i.members.has(o.wire)||s!==null&&
this.keyOf(o,i.members,s)!==null||(this.isNeeded(o,e)?o.missing(n,r+o.step):fe(o.span,n.edition)&&o.unsent(n,r+o.step))}isNeeded(e,n){let r=e.constraints.required;
if(r===void 0||!fe(e.span,n.state.edition))return!1;if(r.when===void 0)return!0;let i=this.conditional[e.index]??null,s=i===null?void 0:this.looked(i,n);return i!==
null&&s!==void 0&&(r.is??[]).includes(i.plain(s))}looked(e,{node:n,state:r,aliased:i,slots:s}){let o=s[e.index],a=o===void 0?this.keyOf(e,n.members,i):null;return a===
null?o:e.read(n.members.get(a)??null,r.silent(),"","",n,a,!1)}keyOf(e,n,r){return e===void 0||n.has(e.wire)?e?.wire??null:r===null?null:[...r].find(([,i])=>i===
e)?.[0]??null}seen(e,n){return new $e(this,e,n,null,n)}nodeOf(e,n,r){let i=this.aliased(n.members,r.tolerant),s=this.keyOf(e,n.members,i),o=s===null?null:n.members.
get(s)??null;return e.isAbsent(o,r.tolerant)||o===""&&this.isNeeded(e,new Tn(n,r,"",[],i))?void 0:o}judge({node:e,state:n,base:r,slots:i}){if(this.rules.length===
0)return;let s=new $e(this,e,n,i,null);for(let o of this.rules){let{rule:a,severity:l,sentence:d}=o.entry;for(let[u,c]of o.broken(s))n.add(r+u,`rule:${a}`,l,new m(
"",c,null,d),this.subject)}}},Tn=class{node;state;base;slots;aliased;unknown=null;constructor(e,n,r,i,s){this.node=e,this.state=n,this.base=r,this.slots=i,this.
aliased=s}unknownMember(e,n,r){this.state.add(this.base+x(e),"unknown","warning",new m("unknown",{},r)),this.unknown??=new Map,this.unknown.set(e,N.kept(Qe(this.
state.document,this.node,e,n)))}};function nt({since:t,until:e,constraints:n}){return t===void 0&&e===void 0&&n?.required!==void 0&&n.required.when===void 0}var tt=class{#e;#n=null;#t=null;#r=null;constructor(e){this.#e=e}get#i(){return this.#n??=this.#e(),this.#n}get id(){return this.document.record}get label(){return this.
document.label}get regulation(){return this.#i.regulation}get type(){return this.#i.type}get document(){return this.#t??=pt(se(this.#i.document)),this.#t}get table(){
return this.#r===null&&(this.#r=this.#o(),this.#a()),this.#r}take(e){let n=this.type;if(e instanceof n)return e;if(typeof e!="object"||e===null||Array.isArray(e))
throw new TypeError(`${this.id}: expected an object.`);return new n(e)}get former(){return this.#i.former??{}}#o(){let{regulation:e,records:n={},tables:r={}}=this.#i,
i=this.type;return new En({document:this.document,regulation:e,others:this.#s(),nested:s=>ws(q(new Map(Object.entries(n)),s,"record").record),codes:s=>q(new Map(
Object.entries(r)),s,"code table")[Pn],make:s=>new i(s),take:s=>this.take(s)})}#s(){let{services:e,regulation:n}=this.#i,r=this.document.fields.find(a=>a.role===
"service");if(e===void 0||r===void 0||this.document.kind!=="request")return null;let{services:i}=n.services(e),s=i.find(a=>a.request===this.document.record);if(s===
void 0)return null;let o=i.flatMap(a=>a.wire===void 0||a.wire===s.wire?[]:[a.wire]);return{wire:r.wire,name:s.wire??s.service,wires:new Set(o)}}#a(){for(let[e,n]of Object.
entries(this.former)){let r=Q(n);Object.defineProperty(this.type.prototype,Q(e),{configurable:!0,get(){return this[r]}})}}};function ws(t){return{id:t.id,get needs(){
return t.table.needs},read:(e,n,r)=>t.table.read(e,n,r),write:e=>t.table.write(e),take:e=>t.take(e),field:e=>t.table.field(e),seen:(e,n)=>t.table.seen(e,n)}}function Rr(t){
return new tt(t)}var xs=1e3;function rt(t,{editions:e}){let{mode:n="strict",edition:r,maxFindings:i=xs,maxBytes:s=67108864,maxLevels:o=64,maxItems:a=1e6}=t;if(n!=="strict"&&n!==
"tolerant")throw new RangeError(`There is no mode ${String(n)}.`);Nn("maxFindings",i,1,1/0),Nn("maxBytes",s,0,1/0),Nn("maxLevels",o,1,512),Nn("maxItems",a,0,1/0);
let l=r===void 0?e.length-1:e.indexOf(r);if(l<0)throw new RangeError(`There is no edition ${String(r)}.`);return{tolerant:n==="tolerant",edition:l,maxFindings:i,
maxBytes:s,maxLevels:o,maxItems:a}}function Nn(t,e,n,r){if(!Number.isInteger(e)||e<n||e>r)throw new RangeError(`${t} cannot be ${e}.`)}var Sr="+07:00",jn=class{#e;#n=new Map;#t=null;#r=null;#i=null;#o=null;constructor(e){this.#e=e}get#s(){return this.#t??=se(this.#e),this.#t}get editions(){return this.#r??=
Object.freeze(this.#s.editions.map(e=>e.edition)),this.#r}get zone(){return this.#s.zone??null}instant(e){return e.toInstant(this.zone??Sr)}local(e){return U.fromInstant(
e,this.zone??Sr)}options(e){return e!==void 0?rt(e,this):(this.#o??=rt({},this),this.#o)}editionAt(e){let n=this.editions.indexOf(e);if(n<0)throw new RangeError(
`There is no edition ${e}.`);return n}span({since:e,until:n}){return[e===void 0?0:this.editionAt(e),n===void 0?this.editions.length-1:this.editionAt(n)]}citation(e,n,r){
let i=e.map(a=>this.#a(a)),s=i.map(a=>a.vi).join("; "),o=i.map(a=>a.en).join("; ");return r===void 0?{vi:s,en:o,confidence:n}:{vi:s,en:o,row:String(r),confidence:n}}services(e){
let n=this.#n.get(e);return n===void 0&&(n=se(e),this.#n.set(e,n)),n}#a(e){this.#i??=new Map((this.#s.sources??[]).map(a=>[a.source,a.label]));let n=e.indexOf("\
 "),r=n<0?e:e.slice(0,n),{vi:i,en:s}=this.#i.get(r)??{vi:r,en:r},o=n<0?"":`, ${e.slice(n+1)}`;return{vi:i+o,en:s+o}}};function me(t,{wire:e,aliases:n=[]},r){let i=t.get(e);if(i!==void 0||!r)return i;let s=[...t.keys()].find(o=>n.includes(o));return s===void 0?void 0:t.get(s)}function he(t,e,n){
for(let r of e){let i=me(t,r,n);if(i!==void 0)return i}}function qe(t,e,n){return t.every(r=>T(me(e,r,n)??null))}function Ne(t){return t===void 0||!T(t)?!0:t instanceof
g?t.items.length===0:t instanceof f&&t.members.size===0}function it(t,e,n){let r=t&&me(e,t.entry,n);return r==null?t===void 0||!nt(t.entry):st(t,r,n)}function st(t,e,n){
let r=t?.nestedIn??null;if(r===null)return!0;let i=t?.isList===!0&&e instanceof g;if(i&&e.items.length===0)return!0;if(t?.isList===!0&&!i&&!n)return!1;let s=i?e.
items[0]:e;return s instanceof f&&qe(r.needs,s.members,n)}function Or(t,e,n,r){let i=ne(t,n,r),s=t.table.playing("result");if(i.valid||e===t||s===void 0)return i;let o=Oe(n,t.regulation.options(r)),{root:a}=o.document;
if(!(a instanceof f)||!Ne(me(a.members,s.entry,o.tolerant)))return i;let{value:l,findings:d,truncated:u}=ne(e,n,r);return Se(l===null?void 0:vs(l,t),d,u)}function vs(t,e){
let n=t,{fields:r,properties:i}=e.table,s=i.map((l,d)=>r[d]?.entry.role==="result"?void 0:n[l]),o=n.unknown,a=e.type;return new a(new K(s,o!==null&&o.size>0?o:null))}var ot=class{#e;#n=null;#t=null;constructor(e){this.#e=e}get#r(){return this.#n??=this.#e(),this.#n}get id(){return this.#r.id}get wire(){return this.entry.wire??
null}get label(){return this.entry.label}get direction(){return this.entry.direction}request(e){return this.requestInfo.take(e)}response(e){return this.responseInfo.
take(e)}readRequest(e,n){return ne(this.requestInfo,e,n)}readResponse(e,n){return Or(this.responseInfo,this.bareInfo,e,n)}get entry(){return this.#t??=q(new Map(
this.document.services.map(e=>[e.service,e])),this.id,"service"),this.#t}get document(){return this.#r.regulation.services(this.#r.services)}get regulation(){return this.#r.
regulation}get requestInfo(){return this.#r.request}get responseInfo(){return this.#r.response}get bareInfo(){return this.#r.bareResponse}};function Er(t){return new ot(
t)}function ie(t,e){return e===I?t.requestInfo.table.playing("data"):t.responseInfo.table.playing("result")}function at(t){return t.entry.needs.filter(e=>e.role===
"parameter")}var ks=[I,L],Mn=class{services;document;path;constructor(e,n){this.services=e,this.document=n,this.path=x(this.keys("service")[0]?.wire??"service")}keys(e){return this.
document.message_keys[e]??[]}kind(e,n,r){let i=s=>he(e,this.keys(s),r)!==void 0;return i("error")?L:i("service")||n!==null&&Rs(e,n,r)?I:["session","message","re\
sult"].some(i)?L:I}ofRequest(e,n){let{tolerant:r}=n,i=he(e,this.keys("service"),r);if(i===void 0||!T(i)){let a=this.services.filter(({entry:l})=>l.is_nameless===
!0&&qe(l.needs,e,r));return this.only(a,"required service",this.services,e,n)}if(typeof i!="string")return n.add(this.path,"type","error",F("text").wrong(i)),null;
let s=this.services.filter(a=>a.wire===i);if(s.length===1)return s[0]??null;if(s.length>0){let a=s.filter(l=>qe(at(l),e,r));return this.only(a,"code ambiguous",
s,e,n)}let o=an(i,this.services.flatMap(a=>a.wire??[]));return this.only([],"code service",this.services,e,n,o)}unplaced(e,n,r,i,s=null){let o=u=>s!==null&&u.wire===
s,a=[...n.filter(o),...n.filter(u=>!o(u))];r.candidates=a.map(u=>u.id);let l=a.map(u=>this.named(u)).join(", "),d={...s===null?{}:{near:s},...l===""?{}:{candidates:l}};
r.add(i+this.path,e.split(" ")[0]??e,"error",new m(e,d))}bareResponse(e,n){let r=he(e,this.keys("session"),n)!==void 0,i=this.document.bare_responses,s=(i.find(
o=>o.has_session===r)??i[0])?.record;return this.services.find(o=>o.entry.bare_response===s)?.bareInfo??null}answering(e,n){return this.services.filter(({entry:i})=>i.
response!==i.bare_response).filter(i=>it(ie(i,L),e,n))}isBare(e,n){return Ne(he(e,this.keys("result"),n))}ofList(e,n,r){return this.services.filter(i=>lt(i,n).some(
s=>st(ie(i,s),e,r)))}only(e,n,r,i,s,o=null){if(e.length===1)return e[0]??null;let{tolerant:a}=s,l=d=>qe(at(d),i,a)&&it(ie(d,I),i,a);return this.unplaced(n,r.filter(
l),s,"",o),null}named({id:e,wire:n}){return n===null?e:this.services.filter(r=>r.wire===n).length>1?`${n} (${e})`:n}};function lt(t,e){return ks.filter(n=>{let r=e===
null||e===n?ie(t,n):void 0;return r?.isList===!0&&r.nestedIn!==null})}function Rs(t,e,n){let r=e.responseInfo.table.claimed(t,n);return e.requestInfo.table.claimed(
t,n).some(i=>!r.includes(i))}function Tr(t){let e=null;return(n,r={})=>(e??=Ss(t()),e(n,r))}function Ss({regulation:t,services:e,each:n}){let r=new ut(new Mn(n,t.services(e))),i=new Map(n.map(
s=>[s.id,s]));return(s,{service:o,kind:a,...l})=>{let d=t.options(l),u=o===void 0?null:q(i,typeof o=="string"?o:o.id,"service");if(a!==void 0&&a!==I&&a!==L)throw new RangeError(
`There is no kind of message ${String(a)}.`);let c=Oe(s,d);return Gt(c)?r.judged(c,u,a??null,d):Nr(c,{value:void 0,service:u,kind:a??null})}}var ut=class{resolver;constructor(e){
this.resolver=e}judged(e,n,r,i){return e.kept=[],Nr(e,this.placed(e,n,r,i))}placed(e,n,r,i){let{root:s}=e.document;if(s instanceof g)return this.list(s,n,r,e);if(!(s instanceof
f))return dt(s,e,!1),{value:void 0,service:n,kind:r};if(e.tolerant&&r!==I&&this.goesInside(s,e,i)){let a=x([...s.members.keys()][0]??"");return e.add(a,"form","\
warning",new m("form encoded-twice")),this.response(e.document.root,a,n,e)}return(r??this.resolver.kind(s.members,n,e.tolerant))===L?this.response(s,"",n,e):this.
request(s,n,e)}request(e,n,r){let i=n??this.resolver.ofRequest(e.members,r);return{value:i?.requestInfo.table.read(e,r,"").value,service:i,kind:I}}response(e,n,r,i){
let{members:s}=e,{tolerant:o}=i;if(r===null){let u=this.resolver.bareResponse(s,o)?.table.read(e,i,n).value;return this.resolver.isBare(s,o)||this.resolver.unplaced(
"required service",this.resolver.answering(s,o),i,n),{value:u,service:null,kind:L}}let a=ie(r,L);return{value:(Ne(a&&me(s,a.entry,o))?r.bareInfo:r.responseInfo).
table.read(e,i,n).value,service:r,kind:L}}list(e,n,r,i){let{tolerant:s}=i;if(n===null)return dt(e,i,s),this.resolver.unplaced("required service",this.resolver.ofList(
e,r,s),i,""),{value:void 0,service:null,kind:r};let o=lt(n,r)[0];dt(e,i,s&&o!==void 0);let a=o===void 0?null:ie(n,o)?.nestedIn;return a&&cn(e.items,a,i),{value:void 0,
service:n,kind:o??r}}goesInside(e,n,{maxLevels:r,maxItems:i}){let s=e.members.size===1?he(e.members,this.resolver.keys("message"),!0):void 0;if(typeof s!="strin\
g")return!1;try{let o=O(s,r,i);return o.root instanceof f?(n.document=o,!0):!1}catch(o){if(o instanceof p)return!1;throw o}}};function dt(t,e,n){let r=F("messag\
e");n?e.add("","form","warning",r.form):e.add("","type","error",r.wrong(t))}function Nr(t,{value:e,service:n,kind:r}){let i=Object.freeze(t.cut(0)),s=t.errors===
0,o=s&&e!==void 0?e:null;return Object.freeze({valid:s,service:n,kind:r,candidates:t.candidates,value:o,records:Gn(t.kept,t.document),findings:i,truncated:t.isCut(
0),orThrow(){if(o===null)throw new Re(i);return o}})}var Cn=class{regulation;records;readMessage;#e;#n=null;constructor(e){this.#e=e,this.regulation=new jn(e.regulation),this.records=Os(e,this.regulation);let n=e.
services;this.readMessage=Tr(()=>({regulation:this.regulation,services:n,each:[...this.services.values()]}))}get services(){return this.#n??=Ts(this.#e,this.regulation,
this.records),this.#n}};function ct(t){return new Cn(t)}function Os(t,e){let n={};for(let[i,s]of Object.entries(t.code_tables))n[i]=yt({},s);let r={};for(let[i,
s]of Object.entries(t.records))r[i]=Es(()=>({regulation:e,document:s,records:r,tables:n,services:t.services}));return new Map(Object.entries(r))}function Es(t){
let e=class extends Ee{static record=Rr(()=>({...t(),type:e}))};return e}function Ts(t,e,n){let r=e.services(t.services).services,i=s=>q(n,s,"record").record;return new Map(
r.map(s=>[s.service,Er(()=>({id:s.service,regulation:e,services:t.services,request:i(s.request),response:i(s.response),bareResponse:i(s.bare_response)}))]))}var Ns=/"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+/g,js="  ";function jr(t){return Cr(t,!0)}function Mr(t){return Cr(t,!1)}function Cr(t,e){let n=t.replace(/^\ufeff/,
"");try{O(n,512,1/0)}catch(i){if(i instanceof p)return null;throw i}let r=n.match(Ns)??[];return e?Ms(r):r.join("")}function Ms(t){let e=[],n=0,r=()=>{e.push(`
${js.repeat(n)}`)};for(let[i,s]of t.entries()){let o=t[i-1]??"";s==="}"||s==="]"?(n-=1,o!=="{"&&o!=="["&&r()):(o==="{"||o==="[")&&r(),e.push(s===":"?": ":s),s===
"{"||s==="["?n+=1:s===","&&r()}return`${e.join("")}
`}var Cs=96,As=$("•••••"),Fs={vi:"có",en:"yes"},Is={vi:"không",en:"no"},Ls={vi:"không có giá trị",en:"no value"},Ds={vi:"để trống",en:"empty"},
Bs={vi:"danh sách trống",en:"empty list"},Js={vi:"bản ghi trống",en:"empty record"};function $(t){return{vi:t,en:t}}function E(t,e,n="plain",r="",i=""){return{
text:t,sent:e,look:n,code:r,href:i}}var An=class{#e;#n;constructor(e,n){this.#e=e,this.#n=n}masked(e){return e===null||e===""||e instanceof g&&e.items.length===
0||e instanceof f&&e.members.size===0?this.empty(e):E(As,"","masked")}empty(e){let[n,r]=e===null?[Ls,"null"]:e===""?[Ds,""]:e instanceof g?[Bs,"[]"]:[Js,"{}"];return E(
n,r,"empty")}leaf(e,n){if(!T(e))return this.empty(e);let r=e instanceof b?e.text:String(e),i=n?.kind??null,s=i?.type.kind??"json";if(n===null||i===null||s==="js\
on")return E($(je(r)),r);let o=i.read(e,this.#e.silent(),"","");return o===void 0?E($(je(r)),r,"odd"):this.#t(s,o,i.plain(o),r,i.type.table??"")}#t(e,n,r,i,s){switch(e){case"\
date":case"datetime":case"month":case"time":return E($($s(e,r)),i);case"code":{let o=this.#n[s]?.codes.find(({code:a})=>a===r)?.label;return o===void 0?E($(je(i)),
i):E(o,i,"plain",r)}case"flag":return E(n===!0?Fs:Is,i,"plain",i);case"percent":return E($(`${r}%`),i);case"base64":return i.length>Cs?Ps(i):E($(je(i)),i);case"\
url":return E($(je(i)),i,"plain","",/^https?:\/\//i.test(i)?i:"");case"integer":case"decimal":return E($(i),i,"number");default:return E($(je(i)),i)}}};function Ps(t){
let e=t.length/4*3-(t.endsWith("==")?2:t.endsWith("=")?1:0);return E({vi:`tệp, ${e} byte`,en:`file, ${e} bytes`},"","file")}function $s(t,e){let n=`${e.slice(
6,8)}/${e.slice(4,6)}/${e.slice(0,4)}`,r=`${e.slice(8,10)}:${e.slice(10,12)}${e.slice(12)==="00"?"":`:${e.slice(12)}`}`;return{date:n,month:n.slice(3),time:r,datetime:`${n}\
 ${r}`}[t]??e}function je(t){return t.replaceAll(`\r
`,`
`)}var pe={label:null,wire:"",field:null,record:null,isSensitive:!1,isKnown:!0,isJson:!1,isList:!1};function Ir(t,e){let n=Dr(t.replace(/^\ufeff/,""));if(n===null)
return null;let[r,i]=Us(n.root,e),s=new ht(n,e).draw(r,{...pe,...qs(r,e)},i,!1);return"cells"in s?s:{...Ue(pe,i),cells:[s]}}function qs(t,{contract:e,record:n,service:r,
kind:i,sdk:s}){if(n!==null)return{record:n};let o=e.services.services.find(c=>c.service===r?.id);if(o===void 0){let c=Lr(t,{contract:e,kind:i,sdk:s});return c===
null?{isKnown:!1}:{record:c.record}}let a=i==="response"?o.response:o.request;return t instanceof g?{record:(i===null?[o.request,o.response]:[a]).flatMap(c=>s.records.
get(c)?.record.document.fields??[]).filter(({role:c})=>c==="data"||c==="result").map(({type:c})=>c.item?.record).find(c=>c!==void 0)??null}:{record:a}}function Lr(t,{
contract:e,kind:n,sdk:r}){if(!(t instanceof f))return null;let i={request:["request"],response:["bare_response","response"],any:["request","response"]},s=new Set(
e.services.services.flatMap(l=>i[n??"any"].map(d=>l[d]))),o=null,a=0;for(let l of s){let d=r.records.get(l)?.record.document,u=d?.fields.filter(({wire:c})=>t.members.
has(c)).length??0;d!==void 0&&u>a&&([o,a]=[d,u])}return o}function Us(t,{service:e,found:n}){let[r,...i]=t instanceof f?t.members:[];if(e===null||r===void 0||i.
length>0||typeof r[1]!="string"||![...n].includes(x(r[0])))return[t,""];let s=Dr(r[1]);return s?.root instanceof f?[s.root,x(r[0])]:[t,""]}function Dr(t){try{return O(
t,512,1/0)}catch(e){if(e instanceof p)return null;throw e}}var mt=t=>t instanceof g||t instanceof f,Ar=t=>t instanceof g&&t.items.some(mt),Fr=t=>t instanceof g?
t.items.length===0:t.members.size===0;function Ue({label:t,wire:e},n,r=null){return{label:t,wire:e,path:n,items:r,cells:[],sections:[],unknown:null}}var ht=class{#e;#n;#t;#r;constructor(e,n){
let{regulation:r}=n.sdk;this.#e=n,this.#n=new Set([...n.found].flatMap(o=>o.split("/").map((a,l,d)=>d.slice(0,l+1).join("/"))));let i={tolerant:n.tolerant,edition:r.
editions.indexOf(n.edition),maxFindings:1},s=n.record===null&&n.service===null?Lr(e.root,n):null;this.#r=s?.fields.find(({role:o})=>o==="data"||o==="result")?.wire??
null,this.#t=new An(new ce(e,i),n.contract.code_tables)}draw(e,n,r,i){if(!mt(e))return this.#s(n,r,[this.#o(e,n,i)]);let s=e instanceof f&&n.record!==null;return Fr(
e)&&!(s&&this.#n.has(r))?this.#s(n,r,[this.#t.empty(e)]):n.record===null&&this.#i(e,n,i)?this.#s(n,r,[this.#t.masked(e)]):e instanceof f?this.#a(e,n,r,i):Ar(e)?
this.#d(e,n,r,i):this.#s(n,r,e.items.map(o=>this.#o(o,n,i)))}#i(e,n,r){return this.#e.masks?r||!n.isKnown?!0:mt(e)?!n.isJson&&(e instanceof f||Ar(e)):n.record!==
null:!1}#o(e,n,r){return this.#i(e,n,r)?this.#t.masked(e):this.#t.leaf(e,n.field)}#s({label:e,wire:n},r,i){return{label:e,wire:n,path:r,leaves:i}}#a(e,n,r,i){let s=Ue(
n,r);Fr(e)&&s.cells.push({label:null,wire:"",path:r,leaves:[this.#t.empty(e)]});let o=n.record===null?void 0:this.#e.sdk.records.get(n.record)?.record;if(o!==void 0)
return this.#l(e,o,n.isList&&this.#e.tolerant?`${r}/0`:r,i,s),s;for(let[a,l]of e.members)ft(this.draw(l,{...pe,wire:a,isJson:n.isJson,isKnown:n.isJson},r+x(a),i),
s);return s}#l(e,n,r,i,s){let o=new Map(e.members);for(let a of n.table.fields){let{label:l,wire:d,role:u}=a.entry,C=u!==void 0&&d===this.#r?{...pe,label:l,wire:d,
isKnown:!1}:Hs(a,n.document.sensitive===!0),ge=this.#e.tolerant?a.entry.aliases??[]:[],B=[a.entry.wire,...ge].find(A=>o.has(A)),y=r+x(B??a.entry.wire);B!==void 0?
(ft(this.draw(e.members.get(B),C,y,i||C.isSensitive),s),o.delete(B)):this.#n.has(y)&&s.cells.push(this.#s(C,y,[]))}if(o.size>0){s.unknown=Ue(pe,r);for(let[a,l]of o)
ft(this.draw(l,{...pe,wire:a,isKnown:!1},r+x(a),i),s.unknown)}}#d(e,n,r,i){let s=Ue(n,r,e.items.length);for(let[o,a]of e.items.entries()){let l=`${r}/${o}`,d=this.
draw(a,{...n,label:null,wire:"",isList:!1},l,i);s.sections.push("cells"in d?d:{...Ue(pe,l),cells:[d]})}return s}};function Hs(t,e){let{label:n,wire:r,type:i,sensitive:s}=t.
entry,o=i.item??i;return{label:n,wire:r,field:t,record:o.record??null,isSensitive:s===!0||e,isKnown:!0,isJson:o.kind==="json",isList:t.isList}}function ft(t,e){
"cells"in t?e.sections.push(t):e.cells.push(t)}var Ks=/[ \t\n\r]/,Fn=class{#e;#n;#t;#r;constructor(e){this.#e=e,this.#n=e.startsWith("\uFEFF")?"\uFEFF".length:0,this.#r=[0,...[...e.matchAll(/\n/g)].map(n=>n.
index+1)],this.#t=_s(e.slice(this.#n))}of({path:e,limits:n}){let r=Number(n.line??0),i=this.#r[r-1];if(this.#t!==null||i===void 0)return this.at(e);let s=i+(r===
1?this.#n:0),o=[...this.#e.slice(s)].slice(0,Number(n.column??1)-1).join("");return[s+o.length,Math.min(s+o.length+1,this.#e.length)]}at(e){if(this.#t===null)return[
0,Math.min(1,this.#e.length)];let{text:n}=this.#t,r=this.#t.root,i=z(n,0),s=[i,H(n,i)];for(let o of e.split("/").slice(1)){let a=o.replace(/~1/g,"/").replace(/~0/g,
"~"),l=r instanceof f?zs(n,r,a):r instanceof g?Ws(n,r,a):null;if(l===null)break;s=l,r=r instanceof f?r.members.get(a):r.items[Number(a)]}return[s[0]+this.#n,s[1]+
this.#n]}line(e){let[n,r]=[0,this.#r.length];for(;r-n>1;){let i=n+r>>1;[n,r]=(this.#r[i]??0)<=e?[i,r]:[n,i]}return[n+1,e-(this.#r[n]??0)+1]}};function _s(t){try{
return O(t,512,1/0)}catch(e){if(e instanceof p)return null;throw e}}function zs(t,e,n){let r=z(t,e.start+1);for(let i of e.members.keys()){let s=H(t,z(t,z(t,H(t,
r))+1));if(i===n)return[r,s];r=z(t,z(t,s)+1)}return null}function Ws(t,e,n){if(!/^[0-9]+$/.test(n)||Number(n)>=e.items.length)return null;let r=z(t,e.start+1);for(let i=0;i<
Number(n);i+=1)r=z(t,z(t,H(t,r))+1);return[r,H(t,r)]}function z(t,e){let n=e;for(;n<t.length&&Ks.test(t.charAt(n));)n+=1;return n}globalThis.Goitin={...globalThis.Goitin,loaded:ct,places:t=>new Fn(t),picture:Ir,laidOut:jr,onOneLine:Mr};})();
