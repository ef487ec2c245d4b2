'use strict'; // Made of templates/docs/check/runtime.ts by `make golden`; do not edit.
(()=>{var Fn=class extends Error{name="ContractError"},Jr="1",mt=["severity","source","confidence"],Pr={required:["when","is"],present:["empty"],length:["min","max"],
pattern:["is"],range:["min","max"],period:["min","max","first","last"],items:["min","max"],unique:["key"],fixed:["is"]},$r=["kind","phrase","expected","example"],
qr={text:[],url:[],base64:[],json:[],code:["table","form","writes","closed"],integer:["digits","form","writes"],decimal:["digits","scale","form","writes","exact"],
percent:["sign","digits"],date:["pattern"],datetime:["pattern"],month:["pattern"],time:["pattern"],flag:["true","false"],record:["record"],list:["item"]},F=["op",
"left","right"],Ur={"=":F,"!=":F,"<":F,"<=":F,">":F,">=":F,in:["op","field","literals"],"not in":["op","field","literals"],contains:["op","field","literal"],present:[
"op","field"],absent:["op","field"],and:["op","parts"],or:["op","parts"]},Hr={"+":F,"-":F,"*":F,"/":F,sum:["op","of","where"],count:["op","of","where"],round:["\
op","of","places"],days:["op","first","last"]};function ne(t){let e=typeof t=="string"?JSON.parse(t):t;return e.contract!==void 0&&In(e.contract.split(".")[0]===
Jr,`contract ${e.contract}`),e}function pt(t){for(let{type:e,accepts:n=[],constraints:r={}}of t.fields){[e,...n].forEach(gt);for(let[i,s]of Object.entries(r))ye(
`constraint ${i}`,s,Pr[i],mt)}t.edition_by!==void 0&&ye("edition_by",t.edition_by,["field"],mt);for(let{check:e,when:n=[]}of t.rules)[e,...n].forEach(Ln);return t}
function gt(t){ye(`type ${t.kind}`,t,qr[t.kind],$r),t.item!==void 0&&gt(t.item)}function Ln(t){ye(`condition ${t.op}`,t,Ur[t.op],[]),"left"in t?[t.left,t.right].
forEach(He):"parts"in t?t.parts.forEach(Ln):("literals"in t?t.literals:"literal"in t?[t.literal]:[]).forEach(He)}function He(t){if(!("op"in t)){ye("operand",t,[
"field","number","text"],[]);return}ye(`operation ${t.op}`,t,Hr[t.op],[]),"left"in t?[t.left,t.right].forEach(He):"places"in t?He(t.of):"of"in t&&t.where!==void 0&&
Ln(t.where)}function ye(t,e,n,r){In(n!==void 0,t),Object.keys(e).forEach(i=>In([...n??[],...r].includes(i),`${t}: ${i}`))}function In(t,e){if(!t)throw new Fn(`T\
his reader does not understand ${e}.`)}function D(t,e,n){let r=t.get(e);if(r===void 0)throw new RangeError(`There is no ${n} ${e}.`);return r}var Bn=Symbol("codes"),Dn=class{#e;#n=null;#t=null;#r=null;constructor(e){this.#e=e}get#i(){return this.#n??=ne(this.#e),this.#n}get id(){return this.#i.code_table}get codes(){
return this.#r??=Object.freeze(this.#i.codes.map(e=>e.code)),this.#r}get isOpen(){return this.#i.strength!=="closed"}isKnown(e){return this.entry(e)!==void 0}label(e,n){
return this.entry(e)?.label[n]??e}entry(e){return this.#t??=new Map(this.#i.codes.map(n=>[n.code,n])),this.#t.get(e)}get[Bn](){return{id:this.id,codes:this.#i.codes}}};
function yt(t,e){return Object.freeze(Object.assign(new Dn(e),t))}var _r=[31,28,31,30,31,30,31,31,30,31,30,31];function Kr(t,e){let n=e===2&&t%4===0&&(t%100!==0||t%400===0);return(_r[e-1]??0)+(n?1:0)}function ie(t,e,n){return Number.
isInteger(t)&&Number.isInteger(e)&&Number.isInteger(n)&&t>=1&&t<=9999&&e>=1&&e<=12&&n>=1&&n<=Kr(t,e)}function _e(t,e,n){return Number.isInteger(t)&&Number.isInteger(
e)&&Number.isInteger(n)&&t>=0&&t<=23&&e>=0&&e<=59&&n>=0&&n<=59}function Jn(t){let e=Math.floor(t/1e6),n=Math.floor(e/100)%100,r=Math.floor(e/1e4)-(n<3?1:0),i=Math.
floor(r/4)-Math.floor(r/100)+Math.floor(r/400);return 365*r+i+Math.floor((153*((n+9)%12)+2)/5)+e%100}function x(t,e=2){return t>=10&&e===2?String(t):String(t).padStart(
e,"0")}function Ke(t,e,n){let r=e.exec(t);if(r===null)throw new RangeError(n);return r.slice(1).map(i=>Number(i??"0"))}function ze(t){if(!t)throw new RangeError(
"There is no such day or time.")}var te=class t{year;month;day;constructor(e,n,r){ze(ie(e,n,r)),this.year=e,this.month=n,this.day=r}static parse(e){let[n=0,r=0,
i=0]=Ke(e,/^([0-9]{4})-([0-9]{2})-([0-9]{2})$/,"A day is written as 2024-03-12.");return new t(n,r,i)}compareTo(e){return this.year-e.year||this.month-e.month||
this.day-e.day}equals(e){return e instanceof t&&this.compareTo(e)===0}toString(){return`${x(this.year,4)}-${x(this.month)}-${x(this.day)}`}toJSON(){return this.
toString()}},re=class t{hour;minute;second;constructor(e,n,r=0){ze(_e(e,n,r)),this.hour=e,this.minute=n,this.second=r}static parse(e){let[n=0,r=0,i=0]=Ke(e,/^([0-9]{2}):([0-9]{2})(?::([0-9]{2}))?$/,
"A time is written as 08:30:00.");return new t(n,r,i)}compareTo(e){return this.hour-e.hour||this.minute-e.minute||this.second-e.second}equals(e){return e instanceof
t&&this.compareTo(e)===0}toString(){return`${x(this.hour)}:${x(this.minute)}:${x(this.second)}`}toJSON(){return this.toString()}},B=class t{year;month;day;hour;minute;second;constructor(e,n,r,i=0,s=0,o=0){
ze(ie(e,n,r)&&_e(i,s,o)),this.year=e,this.month=n,this.day=r,this.hour=i,this.minute=s,this.second=o}static parse(e){let n=/^([0-9]{4})-([0-9]{2})-([0-9]{2})T([0-9]{2}):([0-9]{2})(?::([0-9]{2}))?$/,
[r=0,i=0,s=0,o=0,a=0,l=0]=Ke(e,n,"A moment is written as 2024-03-12T08:30:00.");return new t(r,i,s,o,a,l)}static fromInstant(e,n){let r=new Date(e.getTime()+Ce(
n)*6e4);return new t(r.getUTCFullYear(),r.getUTCMonth()+1,r.getUTCDate(),r.getUTCHours(),r.getUTCMinutes(),r.getUTCSeconds())}toInstant(e){let n=new Date(0);return n.
setUTCFullYear(this.year,this.month-1,this.day),n.setUTCHours(this.hour,this.minute-Ce(e),this.second),n}get date(){return new te(this.year,this.month,this.day)}get time(){
return new re(this.hour,this.minute,this.second)}compareTo(e){return this.date.compareTo(e.date)||this.time.compareTo(e.time)}equals(e){return e instanceof t&&this.
compareTo(e)===0}toString(){return`${this.date.toString()}T${this.time.toString()}`}toJSON(){return this.toString()}},Me=class t{year;month;constructor(e,n){ze(
ie(e,n,1)),this.year=e,this.month=n}static parse(e){let[n=0,r=0]=Ke(e,/^([0-9]{4})-([0-9]{2})$/,"A month is written as 2024-03.");return new t(n,r)}compareTo(e){
return this.year-e.year||this.month-e.month}equals(e){return e instanceof t&&this.compareTo(e)===0}toString(){return`${x(this.year,4)}-${x(this.month)}`}toJSON(){
return this.toString()}};function Ce(t){let e=t==="Z"?0:Number(t.slice(1,3))*60+Number(t.slice(4));return t.startsWith("-")?-e:e}var m=class t{above;below;constructor(e,n){this.above=n<0n?-e:e,this.below=n<0n?-n:n}static of(e){let[n="",r=""]=e.split(".");return new t(BigInt(n+r),10n**BigInt(
r.length))}plus(e){return new t(this.above*e.below+e.above*this.below,this.below*e.below)}minus(e){return new t(this.above*e.below-e.above*this.below,this.below*
e.below)}times(e){return new t(this.above*e.above,this.below*e.below)}by(e){return e.above===0n?null:new t(this.above*e.below,this.below*e.above)}compare(e){let n=this.
above*e.below,r=e.above*this.below;return n<r?-1:n>r?1:0}rounded(e){let n=String(this.absolute().scaled(e)).padStart(e+1,"0"),r=`${n.slice(0,-e)}.${n.slice(-e)}`.
replace(/0+$/,"").replace(/\.$/,"");return this.above<0n&&r!=="0"?`-${r}`:r}to(e){let n=this.absolute().scaled(e);return new t(this.above<0n?-n:n,10n**BigInt(e))}whole(){
return Number(this.above/this.below)}absolute(){return this.above<0n?new t(-this.above,this.below):this}scaled(e){return(2n*this.above*10n**BigInt(e)+this.below)/
(2n*this.below)}};var zr=/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?$/,H=class t{digits;constructor(e){this.digits=e}static of(e){if(e instanceof t)return e;let n=String(e);if(!zr.test(n))
throw new RangeError("A decimal number is written in plain digits, such as -12.50.");return new t(/^-[0.]*$/.test(n)?n.slice(1):n)}static kept(e){return new t(e)}compare(e){
return m.of(this.digits).compare(m.of(t.of(e).digits))}equals(e){return e instanceof t&&(e.digits===this.digits||this.compare(e)===0)}toNumber(){return Number(this.
digits)}toString(){return this.digits}toJSON(){return this.digits}};var p=class extends Error{},y=class{text;constructor(e){this.text=e}},g=class{items=[];start;end=0;constructor(e){this.start=e}},h=class{members=new Map;start;end=0;constructor(e){
this.start=e}};function bt(t){return typeof t=="string"?"text":t===null?"null":typeof t=="boolean"?"boolean":t instanceof y?"number":t instanceof g?"list":"obje\
ct"}function T(t){return t!==null&&t!==""}var Wr=/[^\t-\r \u0085\u00a0\u1680\u2000-\u200b\u2028\u2029\u202f\u205f\u2060\u3000\ufeff]/;function Ae(t){let e=t.charCodeAt(
0);return!(e>32&&e<128)&&t!==""&&!Wr.test(t)}var Vr=/["\\\u0000-\u001f\ud800-\udfff]/;function v(t){return Vr.test(t)?JSON.stringify(t):`"${t}"`}function b(t){return`\
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
"{field}: the code of table {table} is retired in edition {edition}. Use a current code."],"code day":["{field}: mã của bảng {table} không có hiệu lực vào ngày \
được xét. Hãy dùng mã có hiệu lực vào ngày đó.","{field}: the code of table {table} is not in force on the day that counts. Use a code in force\
 on that day."],"code fixed":['{field}: phải là "{expected}". Hãy sửa giá trị.','{field}: must be "{expected}". Correct the value.'],"code service":["K\
hông có dịch vụ nào mang tên này. Hãy kiểm tra tên dịch vụ.","No service has this name. Check the service name."],"code ambiguous":["Nhiều dịch\
 vụ cùng mang tên này, và các tham số không cho biết là dịch vụ nào. Hãy kiểm tra các tham số.","Several services have this name, and th\
e parameters do not show which one is meant. Check the parameters."],"code other":["Gói tin này là của dịch vụ {wire}, không phải của {expected}. Hãy gửi tới đú\
ng dịch vụ.","This message belongs to service {wire}, not to {expected}. Send it to the correct service."],items:["{field}: số phần tử phải từ {min} đến {ma\
x}. Hãy sửa danh sách.","{field}: must have {min} to {max} items. Correct the list."],"items/min":["{field}: phải có ít nhất {min} phần tử. Hãy sửa danh sác\
h.","{field}: must have at least {min} items. Correct the list."],"items/max":["{field}: không được có quá {max} phần tử. Hãy sửa danh sách.","{f\
ield}: must have at most {max} items. Correct the list."],"items/exact":["{field}: phải có đúng {exact} phần tử. Hãy sửa danh sách.","{field}: must\
 have exactly {exact} items. Correct the list."],unique:["{field}: giá trị {key} lặp lại trong danh sách. Hãy để mỗi giá trị một lần.","{fi\
eld}: {key} is repeated in the list. Send each value once."],edition:["{field}: không có ngày đọc được nên không biết lần ban hành nào áp dụng; đã xét theo lần \
{edition}. Hãy gửi ngày này.","{field}: there is no readable day, so it is not known which edition applies; edition {edition} was used. Send this day."],"e\
dition early":["{field}: ngày này trước mọi lần ban hành; đã xét theo lần {edition}. Hãy kiểm tra ngày này.","{field}: the day is before all\
 editions; edition {edition} was used. Check the day."],unknown:["Trường không có trong đặc tả, được giữ nguyên. Hãy kiểm tra tên trường.",
"The field is not in the specification; it was kept as received. Check the field name."],"unknown edition":["{field}: trường không có trong lần ban hành {editio\
n}. Hãy bỏ trường này, hoặc dùng đúng lần ban hành.","{field}: the field is not in edition {edition}. Omit it, or use an edition that has it."],alias:[
"{field}: gửi dưới tên khác, đã hiểu. Hãy dùng tên {wire}.","{field}: understood, but sent under another name. Use the name {wire}."]},We={near:["\
Có phải ý là {near}?","Did you mean {near}?"],candidates:["Có thể là: {candidates}.","Candidates: {candidates}."],computed:["Giá trị nêu: {stated}; tín\
h được: {computed}.","Given: {stated}; computed: {computed}."],clause:["Nguồn: {place}{row} ({confidence}).","Source: {place}{row} ({confidence})."],row:[
", dòng {row}",", row {row}"]},xt={number:["một số","a number"],text:["văn bản trong ngoặc kép","a string"],boolean:["true hoặc false","a boolean"],
null:["null","null"],list:["một danh sách","a list"],object:["một đối tượng","an object"]},vt={text:["văn bản trong ngoặc kép","a string"],url:[
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
list:["một danh sách","a list"],record:["một đối tượng","an object"],message:["một gói tin (một đối tượng)","a message (an object)"]};var _=class{neutral;words;constructor(e,n){this.neutral=e,this.words=n}},Gr={vi:"JSON",en:"JSON"},kt=/\{([a-z]+)\}/g,Yr=["near","candidates","computed"],xe={name:Gr,
label:null,source:null,record:null},f=class{key;own;blanks;near;constructor(e,n={},r=null,i=null){this.key=e,this.blanks=n,this.near=r,this.own=i}about(e,n){let r=this.
values(),i=o=>{let a=o==="field"?e.name[n]:r[o];return a instanceof _?a.words[n]:a??""},s=this.texts().map(o=>be(o[n],i));return[...this.own===null?[]:[this.own[n]],
...s].join(" ")}limits(){let e=this.values(),n={},r=/^[a-z]+ ([^/]+)/.exec(this.key)?.[1];r!==void 0&&(n.reason=r);for(let[,i=""]of this.texts().flatMap(s=>[...s.
en.matchAll(kt)])){let s=e[i];i!=="field"&&(n[i]=s instanceof _?s.neutral:s??"")}return n}values(){let e=this.near?.()??null;return this.near=null,this.blanks=e===
null?this.blanks:{...this.blanks,near:e},this.blanks}texts(){let e=this.values(),n=Yr.filter(r=>r in e).map(r=>we(We,r));return this.own===null?[we(wt,this.key),
...n]:n}},Fe=class{words;met=new Map;form_=null;format_=null;constructor(e){this.words=e}wrong(e){let n=bt(e),r=this.met.get(n);return r===void 0&&(r=new f("typ\
e",{expected:this.words,met:new _(n,we(xt,n))}),this.met.set(n,r)),r}get form(){return this.form_??=new f("form",{expected:this.words}),this.form_}get format(){
return this.format_??=new f("format",{expected:this.words}),this.format_}};function M(t,e=t){return new Fe(new _(e,we(vt,t)))}function ve(t,{min:e,max:n},r=["mi\
n","max"]){if(e!==void 0&&e===n)return new f(`${t}/exact`,{exact:String(e)});let i={...e===void 0?{}:{min:String(e)},...n===void 0?{}:{max:String(n)}};return e!==
void 0&&n!==void 0?new f(t,i):new f(`${t}/${e===void 0?r[1]:r[0]}`,i)}function Rt(t,e){let{row:n,confidence:r}=t,i=n===void 0?"":be(we(We,"row")[e],()=>n),s={place:t[e],
row:i,confidence:r};return be(we(We,"clause")[e],o=>s[o]??"")}function be(t,e){return t.replace(kt,(n,r)=>e(r))}function we(t,e){let[n,r]=t[e]??["",""];return{vi:n,
en:r}}var Ve=class t{path;rule;severity;#e;#n;constructor(e,n,r,i,s){this.path=e,this.rule=n,this.severity=r,this.#e=i,this.#n=s}static fromJSON(e){let n=typeof e=="s\
tring"?JSON.parse(e):e,{path:r,rule:i,severity:s,sentence:o,label:a,source:l,limits:d}=Zr(n),u={name:xe.name,label:a??null,source:l??null,record:null},c={path:r,
rule:i,severity:s,sentence:{vi:o.vi,en:o.en},...d===void 0?{}:{limits:{...d}}};return new t(r,i,s,u,c)}get sentenceVi(){return this.#t("vi")}get sentenceEn(){return this.#t(
"en")}get messageVi(){return this.#r("vi")}get messageEn(){return this.#r("en")}get label(){return this.#e.label}get source(){return this.#e.source}get record(){
return this.#e.record}get limits(){return this.#n instanceof f?this.#n.limits():this.#n.limits??{}}toJSON(){let{path:e,rule:n,severity:r,label:i,source:s,limits:o}=this;
return{path:e,rule:n,severity:r,sentence:{vi:this.sentenceVi,en:this.sentenceEn},...i===null?{}:{label:{wire:i.wire,vi:i.vi,en:i.en}},...s===null?{}:{source:Xr(
s)},...Object.keys(o).length===0?{}:{limits:o}}}toString(){return`${this.path===""?"(root)":this.path}: ${this.severity} ${this.rule}: ${this.messageEn}`}#t(e){
return this.#n instanceof f?this.#n.about(this.#e,e):this.#n.sentence[e]}#r(e){let{source:n}=this;return n===null?this.#t(e):`${this.#t(e)} ${Rt(n,e)}`}};function Xr({
vi:t,en:e,row:n,confidence:r}){return n===void 0?{vi:t,en:e,confidence:r}:{vi:t,en:e,row:n,confidence:r}}function Zr(t){let e=t,{path:n,rule:r,severity:i,sentence:s,
label:o,source:a,limits:l}=e??{},d=[n,r,s?.vi,s?.en,...l?Object.values(l):[]];if(d.push(...o?[o.wire,o.vi,o.en]:[],...a?[a.vi,a.en,a.confidence]:[]),!d.every(u=>typeof u==
"string")||i!=="error"&&i!=="warning")throw new TypeError("Not a finding in its written form.");return e}var St=new TextEncoder;function K(t){if(!/[\ud800-\udfff]/.test(t))return St.encode(t);let e=[...t].map(n=>{let r=n.codePointAt(0)??0;return r>=55296&&r<=57343?
Uint8Array.of(224|r>>12,128|r>>6&63,128|r&63):St.encode(n)});return Qr(e)}function Qr(t){let e=new Uint8Array(t.reduce((r,i)=>r+i.length,0)),n=0;for(let r of t)
e.set(r,n),n+=r.length;return e}function ke(t){return String.fromCharCode(...t)}function Ge(t){return t===32||t===9||t===10||t===13}function Ot(t){let e=0;for(;e<
t.length;){let n=ei(t,e);if(n===0)return e;e+=n}return e}function ei(t,e){let n=t[e]??0;if(n<128)return 1;let r=n>=194&&n<=223?2:n>=224&&n<=239?3:n>=240&&n<=244?
4:0;for(let a=1;a<r;a+=1)if(((t[e+a]??0)&192)!==128)return 0;let i=t[e+1]??0,s=n===224&&i<160||n===240&&i<144,o=n===237&&i>159||n===244&&i>143;return s||o?0:r}var Ie=/-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?/y,ni=/[^" \t\n\r]*/y,W=/[ \t\n\r]*/y,ti=/[\ud800-\udfff]/u,ri={b:"\b",f:"\f",n:`
`,r:"\r",t:"	"},z=34,Ye=92,Et=44,ii=58,Nt=91,jt=93,Mt=123,Ct=125,si=new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0});function At(t,e){if(typeof t=="string"){if(t.
length>e||t.length*3>e&&K(t).length>e||ti.test(t))throw new p;return t}if(!ArrayBuffer.isView(t))throw new TypeError("What is read is a text, or bytes as Uint8A\
rray.");if(t.length>e)throw new p;try{return si.decode(t)}catch{throw new p}}function k(t,e,n){let r=new Pn(t,e,n);return{root:r.document(),text:t,mayBeOdd:r.mayBeOdd}}
var Pn=class{text;at=0;mayBeOdd=!1;levels;items;constructor(e,n,r){this.text=e,this.levels=n,this.items=r}document(){let e=this.value(this.next());if(this.next(),
this.at<this.text.length)throw new p;return e}next(){let e=this.text,n=e.charCodeAt(this.at);for(;n===32||n===10||n===13||n===9;)this.at+=1,n=e.charCodeAt(this.
at);return n}value(e){switch(e){case z:return this.string();case Mt:return this.object();case Nt:return this.list();case 116:return this.word("true",!0);case 102:
return this.word("false",!1);case 110:return this.word("null",null);default:return this.number()}}object(){let e=new h(this.at),n=e.members;this.begin();let r=this.
next();for(;r!==Ct;){if(n.size>0&&(this.take(r,Et),r=this.next()),r!==z)throw new p;let i=this.string();this.take(this.next(),ii);let s=this.value(this.next()),
o=n.size;if(n.set(i,s).size===o)throw new p;r=this.next()}return this.end(),e.end=this.at,e}list(){let e=new g(this.at),n=e.items;this.begin();let r=this.next();
for(;r!==jt;){if(n.length>0&&(this.take(r,Et),r=this.next()),this.items-=1,this.items<0)throw new p;n.push(this.value(r)),r=this.next()}return this.end(),e.end=
this.at,e}begin(){if(this.at+=1,this.levels-=1,this.levels<0)throw new p}end(){this.at+=1,this.levels+=1}take(e,n){if(e!==n)throw new p;this.at+=1}word(e,n){if(!this.
text.startsWith(e,this.at))throw new p;return this.at+=e.length,n}number(){if(Ie.lastIndex=this.at,!Ie.test(this.text)||Ie.lastIndex-this.at>100)throw new p;let e=this.
text.slice(this.at,Ie.lastIndex);return this.at=Ie.lastIndex,new y(e)}string(){let e=this.text,n=this.at+1;for(let r=n;;r+=1){let i=e.charCodeAt(r);if(i===z)return this.
at=r+1,e.slice(n,r);if(i===Ye)return this.at=r,this.escaped(e.slice(n,r));if(!(i>=32))throw new p;i>=128&&oi(i)&&(this.mayBeOdd=!0)}}escaped(e){let n=this.text,
r=e;for(;;){r+=this.escape();let i=this.at,s=n.charCodeAt(this.at);for(;s>=32&&s!==z&&s!==Ye;)this.at+=1,s=n.charCodeAt(this.at);if(r+=n.slice(i,this.at),s===z)
return this.at+=1,this.mayBeOdd=!0,r;if(s!==Ye)throw new p}}escape(){let e=this.text.charAt(this.at+1);if(e!=="u"){if(e===""||!'"\\/bfnrt'.includes(e))throw new p;
return this.at+=2,ri[e]??e}let n=this.unit();if(n<55296||n>57343)return String.fromCharCode(n);let r=n<=56319&&this.text.startsWith("\\u",this.at)?this.unit():0;
if(r<56320||r>57343)throw new p;return String.fromCharCode(n,r)}unit(){let e=this.text.slice(this.at+2,this.at+6);if(!/^[0-9A-Fa-f]{4}$/.test(e))throw new p;return this.
at+=6,parseInt(e,16)}};function oi(t){return t<=159?t!==133:t>=768&&t<=879||t===65533}function Xe(t,e,n,r){return It(t,r)??Le(ai(t.text,e,n))}function Ft(t,e,n){
return It(t,e.items[n]??null)??Le(li(t.text,e,n))}function It({text:t},e){return e instanceof y?e.text:e instanceof g||e instanceof h?Le(t.slice(e.start,e.end)):typeof e=="string"?T(e)&&t.includes("\\")?null:v(
e):String(e)}function ai(t,e,n){let r=e.start+1;for(;;){let i=I(W,t,r),s=$n(t,i),o=I(W,t,I(W,t,s)+1),a=J(t,o);if(JSON.parse(t.slice(i,s))===n)return t.slice(o,a);
r=I(W,t,a)+1}}function li(t,e,n){let r=I(W,t,e.start+1);for(let i=0;i<n;i+=1)r=I(W,t,I(W,t,J(t,r))+1);return t.slice(r,J(t,r))}function J(t,e){let n=0,r=e;do{let i=t.
charCodeAt(r);i===z?r=$n(t,r):i===Mt||i===Nt?(n+=1,r+=1):i===Ct||i===jt?(n-=1,r+=1):r=n===0?ui(t,r):r+1}while(n>0);return r}var di=/[^\]},: \t\n\r]*/y;function ui(t,e){
return I(di,t,e)}function Le(t){let e="",n=0;for(;n<t.length;){let r=t.charCodeAt(n)===z?$n(t,n):I(ni,t,n);e+=t.slice(n,r),n=I(W,t,r)}return e}function I(t,e,n){
return t.lastIndex=n,t.test(e),t.lastIndex}function $n(t,e){let n=e+1;for(;t.charCodeAt(n)!==z;)n+=t.charCodeAt(n)===Ye?2:1;return n+1}function Lt({text:t},e){return e instanceof
h||e instanceof g?K(t.slice(e.start,e.end)):K(e instanceof y?e.text:JSON.stringify(e))}var ci=Symbol.for("nodejs.util.inspect.custom");function Ze(t,e){Object.defineProperty(t,ci,{value(n,r,i){return e(this,s=>i(s,r))}})}var N=class t{text;constructor(e){this.text=e}static parse(e){try{k(e,64,1e6)}catch(n){throw n instanceof p?new SyntaxError("Not exactly one valid JSON document\
."):n}return new t(Le(e))}static of(e){return t.parse(JSON.stringify(e)??"\uFEFF")}static kept(e){return new t(e)}value(){return JSON.parse(this.text)}equals(e){
return e instanceof t&&e.text===this.text}toJSON(){return this.value()}toString(){return"RawJson(...)"}};Ze(N.prototype,String);var V=/^-?(?:0|[1-9][0-9]*)$/,j=class{type;subject;judgements=[];emptyIsAbsent=!0;mayBeBlank=!1;takesEmptyItem=!1;expected_=null;constructor(e,n){this.type=e,this.
subject=n}plain(e){return String(e)}operand(e){return this.plain(e)}sameness(e){return this.write(e)}get expected(){return this.expected_??=en(this.type),this.expected_}judged(e,n,r,i,s){
for(let o of this.judgements)o(n,r,i,s);return e}wrongType(e,n,r,i){n.add(r+i,"type","error",this.expected.wrong(e),this.subject)}wrongFormat(e,n,r){e.add(n+r,"\
format","error",this.expected.format,this.subject)}inexact(e,n,r){e.add(n+r,"form","warning",this.expected.form,this.subject)}refused(){let{wire:e}=this.subject.
label??{wire:""};return new TypeError(`${e}: expected ${this.expected.words.words.en}.`)}};function en(t){let{words:e}=M(t.expected??t.kind).words,n=r=>String(t[r]);
return new Fe(new _(t.phrase??t.kind,{vi:be(e.vi,n),en:be(e.en,n)}))}var fi=/[\u0300-\u036f]/,hi=/[\ufffd\u0080-\u0084\u0086-\u009f]/,mi=/^[A-Za-z0-9+/]*$/,pi="AQgw",gi="AEIMQUYcgkosw048",Re=class extends j{mayBeBlank=!0;takesEmptyItem=!0;read(e,n,r,i){
return typeof e=="string"?((n.document.mayBeOdd||Ae(e))&&this.oddness(e,n,r,i),this.judgements.length===0?e:this.judged(e,e,n,r,i)):n.tolerant&&e instanceof y&&
V.test(e.text)?(this.inexact(n,r,i),this.judged(e.text,e.text,n,r,i)):this.wrongType(e,n,r,i)}plain(e){return e}write(e){return v(e)}take(e){if(typeof e!="strin\
g")throw this.refused();return e}oddness(e,n,r,i){let s=Ae(e)?"form blank":hi.test(e)?"form broken":fi.test(e)?"form decomposed":null;s!==null&&n.add(r+i,"form",
"warning",new f(s),this.subject)}},nn=class extends Re{takesEmptyItem=!1;read(e,n,r,i){return typeof e=="string"?super.read(e,n,r,i):this.wrongType(e,n,r,i)}},tn=class extends Re{mayBeBlank=!1;takesEmptyItem=!1;read(e,n,r,i){
return typeof e!="string"?this.wrongType(e,n,r,i):yi(e)?this.judged(e,e,n,r,i):this.wrongFormat(n,r,i)}};function yi(t){let e=t.endsWith("==")?2:t.endsWith("=")?
1:0,n=t.slice(0,t.length-e);if(t.length%4!==0||!mi.test(n))return!1;let r=n.slice(-1);return e===0||(e===2?pi:gi).includes(r)}var oe=class extends j{mayBeBlank=!1;read(){}plain(){return""}write(e){return e.text}take(e){if(!(e instanceof N))throw this.refused();return e}};var bi=["constructor","equals","hasOwnProperty","isPrototypeOf","propertyIsEnumerable","record","then","toJSON","toJson","toJsonString","toLocaleString","toStri\
ng","unknown","validate","valueOf","with"];function G(t){let[e="",...n]=t.split("_"),r=e+n.map(i=>i.charAt(0).toUpperCase()+i.slice(1)).join("");return bi.includes(
r)?`${r}_`:r}var Bt=JSON.rawJSON;function Pt(t){return qn(k(t,512,Math.max(1e6,t.length)).root)}function qn(t){return t instanceof y?wi(t.text):t instanceof g?t.items.map(qn):
t instanceof h?Object.fromEntries([...t.members].map(([e,n])=>[e,qn(n)])):t}function wi(t){let e=Number(t);if(String(e)===t)return e;if(Bt!==void 0)return Bt.call(
JSON,t);if(!xi(String(e),t))throw new RangeError("A number has more digits than a double can hold. Write the packet with toJson().");return e}function xi(t,e){let[
n,r]=[Jt(t),Jt(e)];return n!==null&&r!==null&&n[0]===r[0]&&n[1]===r[1]}function Jt(t){let e=/^(-?)([0-9]+)(?:\.([0-9]+))?(?:[eE]([-+]?[0-9]+))?$/.exec(t);if(e===
null)return null;let[,n="",r="",i="",s="0"]=e,o=(r+i).replace(/^0+/,""),a=o.replace(/0+$/,"");return a===""?["0",0]:[n+a,Number(s)-i.length+o.length-a.length]}var w=class extends Error{reason;at;constructor(e,n){super(),this.reason=e,this.at=n}},vi=["NaN","Infinity","-Infinity","undefined"],$t={t:"true",f:"false",n:"n\
ull"},ki={'"':'"',"\\":"\\","/":"/",b:"\b",f:"\f",n:`
`,r:"\r",t:"	"},Ri=92,Si=34,Oi=new TextDecoder("utf-8",{ignoreBOM:!0}),rn=class{at=0;bytes;end=0;behind="cut";limits;open=[];isFresh=!1;items=0;uncounted=0;constructor(e,n,r){
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
fromCharCode(n);let r=ke(this.bytes.subarray(this.at,Math.min(this.at+6,this.end)));if(n>56319||!/^\\u[dD][c-fC-F][0-9A-Fa-f]{2}$/.test(r))throw new w("surrogat\
e",e);return this.at+=1,String.fromCharCode(n,this.digitsOfUnit(e))}digitsOfUnit(e){let n="";for(let r=0;r<4;r+=1){this.at+=1;let i=this.peek();if(!/^[0-9A-Fa-f]$/.
test(i))throw new w("escape",e);n+=i}return this.at+=1,parseInt(n,16)}number(){let e=this.at;this.goesOver("-",e),this.goesOver("0",e)||this.digits(e),this.goesOver(
".",e)&&this.digits(e),this.goesOver("eE",e)&&(this.goesOver("+-",e),this.digits(e))}digits(e){if(!"0123456789".includes(this.peek()))throw new w("syntax",this.
at);for(;this.goesOver("0123456789",e););}goesOver(e,n){if(this.at>=this.end||!e.includes(String.fromCharCode(this.bytes[this.at]??0)))return!1;if(this.at+=1,this.
at-n>100)throw new w("number",n);return!0}take(e){if(this.peek()!==e)throw new w("syntax",this.at);this.at+=1}peek(){if(this.at<this.end)return String.fromCharCode(
this.bytes[this.at]??0);throw new w(this.behind,this.end)}isAt(e){return this.at+e.length<=this.end&&ke(this.bytes.subarray(this.at,this.at+e.length))===e}space(){
for(;this.at<this.end&&Ge(this.bytes[this.at]);)this.at+=1}};function sn(t,e){if(on(t)>100)return null;let n=Ut(t),r=e.map(Ut),i=r.findIndex(a=>a.join("")===n.join(""));if(i>=0)return e[i]??null;let s=3,o=null;return r.forEach(
(a,l)=>{let d=Ei(n,a,s);d<s&&2*d<Math.min(n.length,a.length)&&(s=d,o=e[l]??null)}),o}function _t(t,e){if(on(t)>100)return null;let n=Ht(t);return e.find(r=>r!==
t&&Ht(r)===n)??null}function ae(t){let e=0,n=t.length;for(;e<n&&qt(t.charCodeAt(e));)e+=1;for(;n>e&&qt(t.charCodeAt(n-1));)n-=1;return t.slice(e,n)}function Un(t){
return t.replace(/^0+(?=[^])/u,"")}function on(t){return t.length-(t.match(/[\ud800-\udbff]/g)?.length??0)}function qt(t){return t===32||t>=9&&t<=13}function an(t){
return t.replace(/[A-Z]/g,e=>e.toLowerCase())}function Ut(t){return[...an(t).replace(/[_\-\t-\r ]/g,"")]}function Ht(t){return Un(an(ae(t)))}function Ei(t,e,n){
if(Math.abs(t.length-e.length)>=n)return n;let r=Array.from({length:e.length+1},(i,s)=>s);for(let[i,s]of t.entries()){let o=[i+1];for(let[a,l]of e.entries()){let d=(r[a]??
0)+(s===l?0:1);o.push(Math.min(d,(r[a+1]??0)+1,(o[a]??0)+1))}if(r=o,Math.min(...r)>=n)return n}return r[e.length]??n}var Kt=[239,187,191],Ti=["<!doctype html","<html","<head","<body"],Ni=[["PK","zip"],["%PDF","pdf"],["ÐÏà¡±á","ole"]],Hn=class t{lines;characters;size;constructor(e=0,n=0,r=0){
this.lines=e,this.characters=n,this.size=r}static top(e){return zt(e)?new t(0,-1):new t}behind(e){let n=0,r=this.characters;for(let i of e)i===10?(n+=1,r=0):(i&
192)!==128&&(r+=1);return new t(this.lines+n,r,this.size+e.length)}};function zt(t){return Kt.every((e,n)=>t[n]===e)}function Wt(t,e,n){let{reason:r,at:i}=Mi(t,
e,n);return ji(r,i===null?null:Hn.top(t).behind(t.subarray(0,i)),e)}function ji(t,e,n){let r=e===null?{}:{line:String(e.lines+1),column:String(e.characters+1),byte:String(
e.size)},s={bytes:n.maxBytes,levels:n.maxLevels,items:n.maxItems}[t];return new f(`json ${t}`,s===void 0?r:{...r,max:String(s)})}function Mi(t,e,n){if(t.length>
e.maxBytes)return{reason:"bytes",at:null};let r=zt(t)?Kt.length:0,i=Ci(t.subarray(r))??(r>0&&!n?"bom":null);return i===null?new rn(t,e,r).document():{reason:i,at:null}}function Ci(t){let e=0;for(;Ge(t[e]);)e+=1;if(e===t.length)return"empty";if(t[e]===60){let r=an(ke(t.subarray(e,e+14)));return Ti.some(i=>r.startsWith(i))?"html":
"xml"}if(Ai([t[0],t[1]]))return"utf-16";let n=ke(t.subarray(0,8));return Ni.find(([r])=>n.startsWith(r))?.[1]??null}function Ai([t,e]){return t===255&&e===254||
t===254&&e===255||t===0||e===0}var Fi=/^([0-9]{4})-([0-9]{2})-([0-9]{2})$/,Ii=1e3;function _n(t,e){let{mode:n="strict",edition:r,maxFindings:i=Ii,maxBytes:s=67108864,maxLevels:o=64,maxItems:a=1e6}=t;
if(n!=="strict"&&n!=="tolerant")throw new RangeError(`There is no mode ${String(n)}.`);ln("maxFindings",i,1,1/0),ln("maxBytes",s,0,1/0),ln("maxLevels",o,1,512),
ln("maxItems",a,0,1/0);let{at:l,also:d}=t,u=l===void 0?"":Di(l),c=r===void 0?Li(u,e):Vt(r,e);return{tolerant:n==="tolerant",edition:c,maxFindings:i,maxBytes:s,maxLevels:o,
maxItems:a,chooses:r===void 0&&u==="",day:u,also:d===void 0?null:Vt(d,e)}}function De(t){return{...t,edition:t.also??t.edition,chooses:!1,also:null}}function Vt(t,{
editions:e}){let n=e.indexOf(t);if(n<0)throw new RangeError(`There is no edition ${t}.`);return n}function Li(t,e){let n=t===""?e.editions.length-1:e.editionOn(
t);if(n===null)throw new RangeError("No edition holds on this day.");return n}function Di(t){let[,e="",n="",r=""]=Fi.exec(t)??[];if(!ie(Number(e),Number(n),Number(
r)))throw new RangeError("The day is none of the calendar.");return e+n+r}function ln(t,e,n,r){if(!Number.isInteger(e)||e<n||e>r)throw new RangeError(`${t} cann\
ot be ${e}.`)}var Se=class extends Error{name="InvalidPacketError";findings;constructor(e){super(e.map(String).join(`
`)),this.findings=e}},Kn=Object.freeze([]),zn=class{valid;value;findings;truncated;index;announced=Kn;#e;#n;constructor(e,n,r,i,s,o,a){this.valid=e,this.value=n,
this.findings=r.length===0?Kn:Object.freeze(r),this.truncated=i,this.index=s,this.#e=o,this.#n=a}get json(){return this.#e===null?null:Lt(this.#e,this.#n)}orThrow(){
if(!this.valid)throw new Se(this.findings);return this.value}};function Oe(t,e,n,r=null,i=null,s=null){return new zn(t!==void 0,t??null,e,n,r,i,s)}function Be(t,e){
return t.announced=Wn(t.findings,e),t}function Wn(t,e){let n=t.map(Gt),r=e.filter(i=>{let s=n.indexOf(Gt(i));return n.splice(s,s<0?0:1),s<0});return Object.freeze(
r)}function Gt({path:t,rule:e,severity:n}){return`${n} ${e} ${t}`}var dn=class{items;findings;valid;truncated;announced=Kn;constructor(e,n,r,i){this.items=e,this.
findings=n,this.valid=r,this.truncated=i}get values(){return this.items.flatMap(e=>e.valid?[e.value]:[])}orThrow(){if(!this.valid)throw new Se(this.findings);return this.
values}};var Bi=Object.freeze([]);function de(t,e){return t[0]<=e&&e<=t[1]}var le=class t{document;tolerant;edition;chooses;at;day;limit;findings=[];errors=0;kept=null;isRest=!1;candidates=[];constructor(e,n){
this.document=e,this.tolerant=n.tolerant,this.edition=n.edition,this.chooses=n.chooses,this.at=this.day=n.day,this.limit=n.maxFindings}silent(){return this.made(
1)}apart(){return this.made(this.limit)}made(e){let{tolerant:n,edition:r,chooses:i,at:s}=this;return new t(this.document,{tolerant:n,edition:r,maxFindings:e,chooses:i,
day:s})}add(e,n,r,i,s=xe){r==="error"&&(this.errors+=1),this.findings.push(new Ve(e,n,r,s,i))}cut(e){let n=e===0?this.findings:this.findings.slice(e);if(n.length<=
this.limit)return n;let r=n.filter(s=>s.severity==="error").length,i={error:this.limit,warning:Math.max(this.limit-r,0)};return n.filter(({severity:s})=>(i[s]-=
1,i[s]>=0))}isCut(e){return this.findings.length-e>this.limit}keep(e,n,r){let{kept:i}=this;i?.push({value:n,findings:this.since(e),truncated:this.isCut(e),index:i.
length,node:r})}since(e){return this.findings.length===e?Bi:this.cut(e).slice()}},C="request",A="response";var cn={root:null,text:"",mayBeOdd:!1};function X(t,e,n){let r=t.regulation.options(n),i=Yt(t,e,r);return r.also===null?i:Be(i,Yt(t,e,De(r)).findings)}function Yt(t,e,n){
let r=Ee(e,n),i=r.document.root;if(r.document===cn)return Oe(void 0,r.cut(0),!1);let s=i instanceof h?t.table.read(i,r,"").value:Vn(i,r,M("record",t.id));return Oe(
r.errors===0?s:void 0,r.cut(0),r.isCut(0))}function Zt(t,e,n){let r=t.regulation.options(n),i=Xt(t,e,r);return r.also===null?i:Be(i,Xt(t,e,De(r)).findings)}function Xt(t,e,n){
let r=Ee(e,n),i=r.document.root;r.kept=[],r.document!==cn&&Ji(t,i,r);let s=Gn(r.kept,r.document);return new dn(s,r.cut(0),r.errors===0,r.isCut(0))}function Ji(t,e,n){
e instanceof h&&n.tolerant?(n.add("","form","warning",M("list",`list of ${t.id}`).form),un([e],t.table,n)):e instanceof g?un(e.items,t.table,n):Vn(e,n,M("list",
`list of ${t.id}`))}function un(t,e,n){let r=[],i=M("record",e.id);t.forEach((s,o)=>{let a=n.findings.length;n.kept=null;let l=s instanceof h?e.read(s,n,`/${o}`).
value:Vn(s,n,i,`/${o}`);r.push({value:l,findings:n.since(a),truncated:n.isCut(a),index:o,node:s})}),n.kept=r}function Vn(t,e,n,r=""){e.add(r,"type","error",n.wrong(
t))}function Gn(t,e){return Object.freeze((t??[]).map(({value:n,findings:r,truncated:i,index:s,node:o})=>Oe(n,r,i,s,e,o)))}function Ee(t,e){try{let n=At(t,e.maxBytes),
r=e.tolerant&&n.startsWith("\uFEFF"),i=new le(k(r?n.slice(1):n,e.maxLevels,e.maxItems),e);return r&&i.add("","form","warning",new f("form bom")),i}catch(n){if(!(n instanceof
p))throw n;let r=typeof t=="string"?K(t):t,i=new le(cn,e);return i.add("","json","error",Wt(r,e,e.tolerant)),i}}function Qt(t){return t.document!==cn}var P=class{values;unknown;constructor(e,n){this.values=e,this.unknown=n}};var Te=class t{static record;constructor(e){let n=this.constructor.record,{values:r,unknown:i}=e instanceof P?e:$i(n,e),{properties:s}=n.table,o=this;for(let a=0;a<
s.length;a+=1){let l=r[a];l!==void 0&&(o[s[a]]=l)}i!==null&&Object.defineProperty(o,"unknown",{value:i,enumerable:!0}),Object.freeze(this)}static read(e,n){return X(
this.record,e,n)}static readList(e,n){return Zt(this.record,e,n)}validate(e={}){return X(Z(this),this.toJsonString(),e).findings}toJson(){return K(this.toJsonString())}toJsonString(){
return Z(this).table.write(this)}toJSON(){return Pt(this.toJsonString())}with(e){let n=this.constructor;return new n({...this,...nr(Z(this),e)})}equals(e){return this===
e||e instanceof t&&Z(e)===Z(this)&&tr({...this},{...e})}toString(){return`[${Z(this).id}]`}};Object.defineProperty(Te.prototype,"unknown",{get:()=>new Map,configurable:!0});
Ze(Te.prototype,Pi);function Pi(t,e){let{fields:n,properties:r}=Z(t).table,i=t,s=n.flatMap(({entry:o},a)=>{let l=r[a]??"";return o.sensitive===!0||i[l]===void 0?
[]:[[l,i[l]]]});return`${Z(t).id} ${e(Object.fromEntries(s))}`}function Z(t){return t.constructor.record}function nr(t,e){let n=new Map(Object.entries(t.former).
map(([r,i])=>[G(r),G(i)]));return n.size===0?e:Object.fromEntries(Object.entries(e).map(([r,i])=>[n.get(r)??r,i]))}function $i(t,e){let{table:n}=t,{unknown:r,...i}=nr(
t,e),s=n.properties.map((a,l)=>{let d=i[a],u=n.fields[l];return d===void 0?qi(n,l):u?.take(d)}),o=Object.keys(i).find(a=>!n.properties.includes(a));if(o!==void 0)
throw new TypeError(`${t.id} has no ${o}.`);return new P(s,Ui(r))}function qi(t,e){let{fixed:n}=t.fields[e]?.constraints??{};return n===void 0?void 0:n.is}function Ui(t){
if(t===void 0)return null;let n=(t instanceof Map?[...t]:Object.entries(t)).map(([r,i])=>{if(!(i instanceof N))throw new TypeError("Unknown members are raw JSON\
.");return[r,i]});return n.length===0?null:new Map(n)}function tr(t,e){if(t===e)return!0;if(typeof t!="object"||typeof e!="object"||t===null||e===null)return!1;
if("equals"in t&&typeof t.equals=="function")return t.equals(e);let[n,r]=[er(t),er(e)];return n.length===r.length&&n.every(([i,s],o)=>r[o]?.[0]===i&&tr(s,r[o]?.[1]))}
function er(t){return t instanceof Map?[...t]:Object.entries(t)}var Yn=/yyyy|MM|M|dd|d|HH|mm|ss/g,Hi={yyyy:"(?<year>[0-9]{4})",MM:"(?<month>[0-9]{2})",M:"(?<month>[1-9][0-9]?)",dd:"(?<day>[0-9]{2})",d:"(?<day>[1-9][0-9]?)",HH:"\
(?<hour>[0-9]{2})",mm:"(?<minute>[0-9]{2})",ss:"(?<second>[0-9]{2})"},ar=["yyyy-MM-ddTHH:mm:ss","yyyy-MM-dd HH:mm:ss","yyyy-MM-ddTHH:mm","yyyy-MM-dd HH:mm"],_i="\
(?<zone>Z|[+-](?:(?:0[0-9]|1[0-3]):[0-5][0-9]|14:00))?",rr={y:0,M:1,d:2,H:3,m:4,s:5};function hn(t){return t.pattern!==void 0}var fn=class extends j{pattern;tokens;literals;isFixed;shape;zone;accepts;loose=null;constructor(e,n,r,i){
super(e,n),this.pattern=e.pattern??"",this.tokens=this.pattern.match(Yn)??[],this.literals=this.pattern.split(Yn),this.isFixed=this.tokens.every(s=>s.length>1),
this.shape=new RegExp(`^${dr(e)}$`),this.accepts=r,this.zone=i}read(e,n,r,i){if(typeof e!="string")return this.wrongType(e,n,r,i);let s=this.isFixed?this.fixed(
e):sr(this.shape.exec(e),this.zone);if(s!==null)return this.found(s,n,r,i);if(n.tolerant){let o=ae(e);for(let a of this.looseShapes()){let l=sr(a.exec(o),this.zone);
if(l!==null)return this.inexact(n,r,i),this.found(l,n,r,i)}}return this.wrongFormat(n,r,i)}plain(e){let[n,r,i,s,o,a]=ir(e);return x(n,4)+x(r)+x(i)+x(s)+x(o)+x(a)}operand(e){
return m.of(this.plain(e))}write(e){let n=ir(e),r="";for(let i=0;i<this.tokens.length;i+=1){let s=this.tokens[i];r+=this.literals[i]+x(n[rr[s.charAt(0)]],s.length)}
return v(r+this.literals[this.tokens.length])}sameness(e){return this.write(e)}take(e){let n=Ki[this.type.kind]??B;if(e instanceof n)return e;if(typeof e!="stri\
ng")throw this.refused();try{return n.parse(e)}catch{throw this.refused()}}found(e,n,r,i){let s=this.made(e);return this.judgements.length===0?s:this.judged(s,this.
plain(s),n,r,i)}made([e,n,r,i,s,o]){switch(this.type.kind){case"date":return new te(e,n,r);case"month":return new Me(e,n);case"time":return new re(i,s,o);default:
return new B(e,n,r,i,s,o)}}fixed(e){let n=[1,1,1,0,0,0];if(e.length!==this.pattern.length)return null;let r=0;for(let i=0;i<this.tokens.length;i+=1){let s=this.
literals[i]??"",o=this.tokens[i]??"";if(s!==""&&!e.startsWith(s,r))return null;r+=s.length;let a=0;for(let l=r+o.length;r<l;r+=1){let d=e.charCodeAt(r)-48;if(!(d>=
0&&d<=9))return null;a=a*10+d}n[rr[o.charAt(0)]??0]=a}return e.endsWith(this.literals[this.tokens.length]??"")&&lr(n)?n:null}looseShapes(){if(this.loose===null){
let n=[...ar.includes(this.pattern)?[this.type]:[],...this.accepts.filter(hn)];this.loose=[this.shape,...n.map(r=>Wi(r,this.zone))]}return this.loose}},Ki={date:te,
datetime:B,month:Me,time:re};function ir(t){return t instanceof B?[t.year,t.month,t.day,t.hour,t.minute,t.second]:t instanceof re?[1,1,1,t.hour,t.minute,t.second]:
[t.year,t.month,t instanceof te?t.day:1,0,0,0]}function lr([t,e,n,r,i,s]){return ie(t,e,n)&&_e(r,i,s)}function sr(t,e="Z"){if(t===null)return null;let{year:n="1",
month:r="1",day:i="1",hour:s="0",minute:o="0",second:a="0",zone:l}=t.groups??{},d=[Number(n),Number(r),Number(i),Number(s),Number(o),Number(a)];return lr(d)?l===
void 0?d:zi(d,Ce(e)-Ce(l)):null}function zi([t,e,n,r,i,s],o){let a=new Date(0);a.setUTCFullYear(t,e-1,n),a.setUTCHours(r,i+o,s);let l=a.getUTCFullYear();return l>=
1&&l<=9999?[l,a.getUTCMonth()+1,a.getUTCDate(),a.getUTCHours(),a.getUTCMinutes(),a.getUTCSeconds()]:null}function Wi(t,e){let n=t.pattern??"",r=n.endsWith("ss")?
"(?:\\.[0-9]+)?":"";return new RegExp(`^${dr(t)}${r}${e!==void 0&&ar.includes(n)?_i:""}$`)}function dr({pattern:t=""}){let e="",n=0;for(let r of t.matchAll(Yn))
e+=or(t.slice(n,r.index))+(Hi[r[0]]??""),n=r.index+r[0].length;return e+or(t.slice(n))}function or(t){return t.replace(/[\\^$.*+?()[\]{}|/]/g,"\\$&")}function ur(t){let e="",n=!1;for(let r=0;r<t.length;r+=1){let i=t.charAt(r);if(i==="\\"){r+=1,e+=Vi(n,t.charAt(r));continue}n=i==="["?!0:i==="]"?!1:n,e+=i}return new RegExp(
`^(?:${e})$`,"su")}function Vi(t,e){return e==="&"||e==="~"||e==="-"&&!t?e:`\\${e}`}var cr="1900";function fr(t,e,n,r,i){let s=t.type.item??t.type,{length:o,pattern:a,range:l,period:d,fixed:u}=t.constraints??{},c=[];return o!==void 0&&c.push(Yi(
o,e)),a!==void 0&&c.push(Xi(a,e)),l!==void 0&&Gi(s)&&c.push(Zi(l,e)),hn(s)&&d!==void 0?c.push(Qi(d,e)):hn(s)&&s.pattern?.includes("yyyy")&&c.push(es(e)),u!==void 0&&
c.push(ns(u,e)),r!==null&&c.push(ts(s,n,r,i,e)),c}function Gi({kind:t}){return t==="integer"||t==="decimal"||t==="percent"}function Yi(t,e){let{min:n=0,max:r=1/0}=t;
return(i,s,o,a)=>{!(i.length<=r&&i.length>=2*n)&&!Xn(on(i),t)&&s.add(o+a,"length",t.severity,ve("length",t),e)}}function Xi(t,e){let n=ur(t.is);return(r,i,s,o)=>{
n.test(r)||i.add(s+o,"pattern",t.severity,new f("pattern",{pattern:t.is}),e)}}function Zi(t,e){let n=t.min===void 0?null:m.of(t.min),r=t.max===void 0?null:m.of(
t.max);return(i,s,o,a)=>{let l=m.of(i);(n!==null&&l.compare(n)<0||r!==null&&l.compare(r)>0)&&s.add(o+a,"range",t.severity,ve("range",t),e)}}function Qi(t,e){let{
first:n="",last:r="~"}=t;return(i,s,o,a)=>{(i<n||i>r)&&s.add(o+a,"range",t.severity,ve("range",t,["since","until"]),e)}}function es(t){return(e,n,r,i)=>{e<cr&&n.
add(r+i,"range","warning",new f("range year",{min:cr}),t)}}function ns(t,e){return(n,r,i,s)=>{n!==t.is&&r.add(i+s,"code",t.severity,new f("code fixed",{expected:t.
is}),e)}}function ts(t,e,n,r,i){let s=new Map(n.codes.map(l=>[l.code,r.span(l)])),o=new Map(n.codes.flatMap(l=>l.retired?[[l.code,r.editionAt(l.retired.since)]]:
[])),a=new Map(n.codes.flatMap(l=>l.first_day??l.last_day?[[l.code,rs(l)]]:[]));return(l,d,u,c)=>{let S=s.get(l),U=S!==void 0&&de(S,d.edition),E=U&&d.day!==""?a.
get(l):void 0;if(E!==void 0&&(d.day<E[0]||d.day>E[1])){d.add(u+c,"code",t.closed?"error":"warning",new f("code day",{table:n.id}),i);return}if(U&&(o.size===0||(o.
get(l)??1/0)>d.edition))return;let ge={table:n.id,edition:r.editions[d.edition]??""};if(U)d.add(u+c,"code","warning",new f("code retired",ge),i);else{let An=e?null:
()=>_t(l,[...s.keys()]);d.add(u+c,"code",t.closed?"error":"warning",new f("code",ge,An),i)}}}function rs({first_day:t="",last_day:e="~"}){return[t.replaceAll("-",
""),e.replaceAll("-","")]}function Xn(t,{min:e=0,max:n=1/0}){return e<=t&&t<=n}var Je=/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?$/,is=/^(-?(?:0|[1-9][0-9]*))\.0+$/,ss=/^-?[0-9]+(?:\.[0-9]+)?$/,os=15;function Zn(t){return V.test(t)?t:is.exec(t)?.[1]??
null}function Qn(t){return(t.writes??t.form)==="number"}var mn=class extends j{operand(e){return m.of(this.plain(e))}sameness(e){let n=this.plain(e);return n.includes(
".")?n.replace(/\.?0*$/,""):n}beyond(e,n,r,i,s,o){let a={[e==="scale"?"scale":"digits"]:String(n),met:String(r)};i.add(s+o,"range","error",new f(`range ${e}`,a),
this.subject)}},pn=class extends mn{emptyIsAbsent;before;scale;isWritten;constructor(e,n){super(e,n),this.emptyIsAbsent=e.form!=="number",this.scale=e.scale??0,
this.before=(e.digits??0)-this.scale,this.isWritten=Qn(e)}read(e,n,r,i){return e instanceof y?this.ofToken(e,n,r,i):typeof e=="string"?this.ofText(e,n,r,i):this.
wrongType(e,n,r,i)}write(e){let n=this.plain(e);return this.isWritten?n:v(n)}ofToken(e,n,r,i){let s=this.type.form==="text",o=s&&!n.tolerant?null:this.digitsOf(
e.text);return o===null||o!==e.text&&!n.tolerant?this.wrongType(e,n,r,i):this.counted(o,s||o!==e.text,n,r,i)}ofText(e,n,r,i){let s=this.shape.test(e);if(this.type.
form==="number")return n.tolerant&&s?this.counted(e,!0,n,r,i):this.wrongType(e,n,r,i);if(s)return this.counted(e,!1,n,r,i);let o=n.tolerant?as(e):"";return this.
shape.test(o)?this.counted(o,!0,n,r,i):this.wrongFormat(n,r,i)}counted(e,n,r,i,s){let o=mr(e),a=this.scaled(o);if(!r.tolerant&&this.type.exact&&a.length>o.length)
return this.wrongFormat(r,i,s);let l=r.tolerant?a:o;(n||l!==o)&&this.inexact(r,i,s);let[d,u]=pr(l);return d>this.before?this.beyond(this.type.kind==="integer"?"\
digits":"whole",this.before,d,r,i,s):u>this.scale?this.beyond("scale",this.scale,u,r,i,s):this.judged(this.made(l),l,r,i,s)}},gn=class extends pn{shape=V;isSafe;constructor(e,n){
super(e,n),this.isSafe=(e.digits??0)<=os}take(e){if(!(typeof e=="number"&&Number.isSafeInteger(e))&&typeof e!="bigint")throw this.refused();return this.isSafe?Number(
e):BigInt(e)}made(e){return this.isSafe?Number(e):BigInt(e)}digitsOf(e){return Zn(e)}scaled(e){return e}},yn=class extends pn{shape=Je;take(e){return H.kept(this.
scaled(hr(e,()=>this.refused()).digits))}plain(e){return e.digits}made(e){return H.kept(e)}digitsOf(e){return Je.test(e)?e:null}scaled(e){let n=this.type.scale??
0,[r="",i=""]=e.split("."),s=i.length>n&&/^0+$/.test(i.slice(n))?i.slice(0,n):i,o=this.type.exact?s.padEnd(n,"0"):s;return o===""?r:`${r}.${o}`}},bn=class extends mn{read(e,n,r,i){
if(e instanceof y&&n.tolerant)return Je.test(e.text)?this.counted(e.text,!0,n,r,i):this.wrongType(e,n,r,i);if(typeof e!="string")return this.wrongType(e,n,r,i);
let s=e.endsWith("%"),o=s?e.slice(0,-1):e,a=s===this.type.sign;return Je.test(o)&&(a||n.tolerant)?this.counted(o,!a,n,r,i):this.wrongFormat(n,r,i)}plain(e){return e.
digits}write(e){let n=this.plain(e);return v(this.type.sign?`${n}%`:n)}take(e){return hr(e,()=>this.refused())}made(e){return H.kept(e)}counted(e,n,r,i,s){let o=mr(
e),[a,l]=pr(o),d=this.type.digits??0;return n&&this.inexact(r,i,s),a+l>d?this.beyond("digits",d,a+l,r,i,s):this.judged(this.made(o),o,r,i,s)}};function hr(t,e){
if(!(t instanceof H)&&(typeof t!="string"||!Je.test(t)))throw e();return H.of(t)}function as(t){let e=ae(t);return ss.test(e)?e.replace(/^(-?)0+(?=[0-9])/,"$1"):
""}function mr(t){return t.charCodeAt(0)===45&&/^-[0.]*$/.test(t)?t.slice(1):t}function pr(t){let e=t.charCodeAt(0)===45?1:0,n=t.indexOf("."),r=n<0?t.length:n;return[
r-e===1&&t.charCodeAt(e)===48?0:r-e,n<0?0:t.length-n-1]}var wn=class extends j{emptyIsAbsent;known;isWritten;constructor(e,n,r){super(e,n),this.emptyIsAbsent=e.form!=="number",this.known=r,this.isWritten=Qn(e)}read(e,n,r,i){
let s=this.met(e,n.tolerant),o=e instanceof y?e.text:e,a=s===o&&this.type.form!==(e instanceof y?"text":"number");return s===null||!(a||n.tolerant)?this.wrongType(
e,n,r,i):(a||this.inexact(n,r,i),this.judged(s,s,n,r,i))}plain(e){return e}write(e){let n=e;return this.isWritten&&V.test(n)?n:v(n)}take(e){if(typeof e!="string")
throw this.refused();return e}met(e,n){if(e instanceof y)return Zn(e.text);if(typeof e!="string")return null;let r=n?this.mended(e):e;return this.type.form==="n\
umber"&&!this.known.has(r)&&!V.test(r)?null:r}mended(e){let n=ae(e);return[e,n,Un(n)].find(r=>this.known.has(r))??e}},xn=class extends j{emptyIsAbsent;yes;no;constructor(e,n){
super(e,n),this.yes=e.true??null,this.no=e.false??null,this.emptyIsAbsent=e.true!==void 0}read(e,n,r,i){let s=this.yes===null?typeof e=="boolean"?e:null:e===this.
yes?!0:e===this.no?!1:null;if(s!==null)return this.judged(s,this.plain(s),n,r,i);let o=n.tolerant?ls(e):null;return o!==null?(this.inexact(n,r,i),this.judged(o,
this.plain(o),n,r,i)):this.yes!==null&&typeof e=="string"?this.wrongFormat(n,r,i):this.wrongType(e,n,r,i)}plain(e){return(e===!0?this.yes:this.no)??String(e)}write(e){
return this.yes===null?String(e):v(this.plain(e))}take(e){if(typeof e!="boolean")throw this.refused();return e}};function ls(t){if(typeof t=="boolean")return t;
let e=t instanceof y?t.text:t;return typeof e!="string"?null:/^(?:[Tt][Rr][Uu][Ee]|1)$/.test(e)?!0:/^(?:[Ff][Aa][Ll][Ss][Ee]|0)$/.test(e)?!1:null}function gr(t,{subject:e,accepts:n,zone:r,codes:i}){switch(t.kind){case"text":return new Re(t,e);case"url":return new nn(t,e);case"base64":return new tn(t,e);case"\
json":return new oe(t,e);case"code":return new wn(t,e,new Set((i?.codes??[]).map(s=>s.code)));case"integer":return new gn(t,e);case"decimal":return new yn(t,e);case"\
percent":return new bn(t,e);case"flag":return new xn(t,e);default:return new fn(t,e,n,r??void 0)}}var vn=class{entry;wire;#e;#n=null;constructor(e,n){this.entry=e,this.wire=e.wire,this.#e=n}get name(){let{vi:e,en:n}=this.entry.label;return{vi:`${this.wire} (${e}\
)`,en:`${this.wire} (${n})`}}get label(){let{vi:e,en:n}=this.entry.label;return{wire:this.wire,vi:e,en:n}}get source(){let{document:e,regulation:n}=this.#e,{source:r,
confidence:i,row:s}=this.entry;return this.#n??=n.citation(r??e.source,i??e.confidence,s),this.#n}get record(){return this.#e.document.record}},kn=class{name=xe.
name;label=null;#e;constructor(e){this.#e=e}get source(){let{document:e,regulation:n}=this.#e;return n.citation(e.source,e.confidence,void 0)}get record(){return this.#e.
document.record}};var ds={required:new f("required"),"required blank":new f("required blank")},Rn=class extends vn{step;index;constraints;span;isList;isPayload;kind;emptyIsAbsent;item;owner;isText;whole;each;nested_=null;constructor(e,n,r){
super(e,r);let{type:i,role:s}=e;this.owner=r,this.index=n,this.step=b(e.wire),this.constraints=e.constraints??{},this.span=r.regulation.span(e),this.isList=i.item!==
void 0,this.item=i.item??i,this.whole=en(i),this.each=this.isList?en(this.item):this.whole,this.isText=i.kind==="text"||i.kind==="url",this.isPayload=(s==="data"||
s==="result")&&this.item.kind==="record",this.kind=this.item.kind==="record"?null:this.made(),this.emptyIsAbsent=this.kind!==null&&!this.isList&&this.kind.emptyIsAbsent}isFilled(e){
return T(e)&&!(this.isText&&typeof e=="string"&&Ae(e))}isAbsent(e,n){return e===null||e===""&&(n||this.emptyIsAbsent)}read(e,n,r,i,s,o,a){if(!de(this.span,n.edition)){
let l=this.owner.regulation.editions[n.edition]??"";n.add(r+i,"unknown","warning",new f("unknown edition",{edition:l}),this)}if(e===null||e===""){this.empty(e,n,
r,i,a);return}return a&&this.kind!==null&&!this.isFilled(e)?(this.missing(n,r+i,"required blank"),this.kind.read(e,n.silent(),r,i)):this.isList?this.list(e,n,r+
i):this.kind===null?this.nested(e,n,r+i,null):this.kind instanceof oe?N.kept(Xe(n.document,s,o,e)):this.kind.read(e,n,r,i)}missing(e,n,r="required"){this.constraints.
required!==void 0&&e.add(n,"required",this.constraints.required.severity,ds[r],this)}unsent(e,n){let{present:r}=this.constraints;r!==void 0&&e.add(n,"required",
r.severity,new f("required present",{empty:r.empty}),this)}plain(e){return this.kind===null||this.isList?"":this.kind.plain(e)}operand(e){return this.kind===null||
this.isList?"":this.kind.operand(e)}write(e){return this.isList?`[${e.map(r=>this.one(r)).join(",")}]`:this.one(e)}take(e){if(!this.isList)return this.taken(e);
if(!Array.isArray(e))throw new TypeError(`${this.wire}: expected ${this.whole.words.words.en}.`);return Object.freeze(e.map(n=>this.taken(n)))}get nestedIn(){return this.
kind===null?this.nestedRecord:null}one(e){return this.kind===null?this.nestedRecord.write(e):this.kind.write(e)}taken(e){return this.kind===null?this.nestedRecord.
take(e):this.kind.take(e)}get nestedRecord(){return this.nested_??=this.owner.nested(this.item.record??""),this.nested_}made(){let{document:e,regulation:n}=this.
owner,r=this.item.kind==="code"?this.owner.codes(this.item.table??""):null,i=gr(this.item,{subject:this,accepts:this.entry.accepts??[],zone:n.zone,codes:r}),s=this.
entry.sensitive===!0||e.sensitive===!0;return i.judgements=fr(this.entry,this,s,r,n),i}empty(e,n,r,i,s){s?this.missing(n,r+i):e===""&&!this.emptyIsAbsent&&(n.tolerant?
n.add(r+i,"form","warning",this.whole.form,this):this.wrong(e,n,r+i,this.whole))}list(e,n,r){let i=n.tolerant&&e instanceof h&&this.kind===null;if(i)n.add(r,"fo\
rm","warning",this.whole.form,this);else if(!(e instanceof g)){this.wrong(e,n,r,this.whole);return}let s=i?[e]:e.items,o=this.constraints.unique===void 0?null:new Set,
a=[];for(let d=0;d<s.length;d+=1){let u=this.itemOf(s[d]??null,n,r,d,o,i?null:e);u!==void 0&&a.push(u)}let l=this.constraints.items;return l!==void 0&&!(n.isRest&&
this.isPayload)&&!Xn(s.length,l)&&n.add(r,"items",l.severity,ve("items",l),this),Object.freeze(a)}itemOf(e,n,r,i,s,o){return this.kind===null?T(e)?this.nested(e,
n,`${r}/${i}`,s):this.wrongItem(e,n,`${r}/${i}`):e===null||e===""&&!this.kind.takesEmptyItem?this.wrongItem(e,n,`${r}/${i}`):this.kind instanceof oe&&o!==null?N.
kept(Ft(n.document,o,i)):this.kind.read(e,n,r,`/${i}`)}nested(e,n,r,i){if(!(e instanceof h))return this.wrongItem(e,n,r);if(n.isRest&&this.isPayload)return this.
keptApart(n,e,d=>this.nestedRecord.read(e,d,r).value);let s=n.findings.length,{value:o,slots:a}=this.nestedRecord.read(e,n,r);this.isPayload&&n.keep(s,o,e);let{
unique:l}=this.constraints;return l!==void 0&&i!==null&&this.unique(l,a,n,r,i),o}keptApart(e,n,r){let i=e.apart(),s=r(i),o=e.kept?.length??0;return e.kept?.push(
{value:s,findings:i.cut(0),truncated:i.isCut(0),index:o,node:n}),s}alone(e,n,r){return e instanceof h?this.nestedRecord.read(e,n,r).value:this.wrong(e,n,r,this.
each)}unique(e,n,r,i,s){let o=this.nestedRecord.field(e.key),a=o===void 0?void 0:n[o.index];if(o===void 0||a===void 0)return;let l=o.kind===null||o.isList?o.write(
a):o.kind.sameness(a);s.has(l)&&r.add(i,"unique",e.severity,new f("unique",{key:e.key}),this),s.add(l)}wrong(e,n,r,i){n.add(r,"type","error",i.wrong(e),this)}wrongItem(e,n,r){
if(n.isRest&&this.isPayload&&this.isList)return this.keptApart(n,e,s=>this.wrong(e,s,r,this.each));let i=n.findings.length;this.wrong(e,n,r,this.each),this.isPayload&&
this.isList&&n.keep(i,void 0,e)}};var O=Symbol("unreadable"),yr="above.",ue=m.of("0"),us=m.of("1"),$=class{text;first;last;isAbove;way;constructor(e){this.text=e,this.isAbove=e.startsWith(yr);let n=(this.
isAbove?e.slice(yr.length):e).split(".");this.first=n[0]??"",this.last=n[n.length-1]??"",this.way=n.slice(0,-1)}home({members:e,above:n}){return n===null||!this.
isAbove&&e.has(this.first)?e:n}value(e){let n=this.end(e),r=fe(n)?n.operand(this.last):n;return r===null?e.zeroes.includes(this.text)?ue:null:r===O?null:r}end(e){
let n=this.home(e);for(let r of this.way){let i=n.items(r),s=i?.[0];if(i?.length===0)return null;if(!fe(s))return O;n=s}return n}rows(e,n){let r=[this.home(e)];
for(let i of n?[...this.way,this.last]:this.way){let s=[];for(let o of r){let a=fe(o)?o.items(i):null;if(a===null||a.includes(O))return null;s.push(...a)}r=s}return r}};
function Pe(t){if("left"in t)return cs(t);if("parts"in t)return hs(t.op==="or",t.parts.map(Pe));let e=new $(t.field);switch(t.op){case"in":case"not in":return ms(
e,t.literals.map(et),t.op==="not in");case"contains":return ps(e,et(t.literal));default:return gs(e,t.op==="present")}}function Q(t){if("field"in t){let e=new $(
t.field);return n=>e.value(n)}if(!("op"in t)){let e=et(t);return()=>e}switch(t.op){case"sum":case"count":return bs(new $(t.of),t.op==="sum",t.where);case"round":{
let e=Q(t.of);return n=>xs(e(n),r=>r.to(t.places))}case"days":return ws(new $(t.first.field),new $(t.last.field));default:return ys(Q(t.left),t.op,Q(t.right))}}
function ce(t){return t.flatMap(e=>"field"in e?[new $(e.field)]:"left"in e?ce([e.left,e.right]):"parts"in e?ce(e.parts):"first"in e?ce([e.first,e.last]):"of"in e?
typeof e.of=="string"?[new $(e.of)]:ce([e.of]):[])}function cs({op:t,left:e,right:n}){let r=Q(e),i=Q(n);return(s,o)=>{let a=r(s),l=a===null?null:i(s);return a===
null||l===null?null:typeof a=="string"||typeof l=="string"?a===l==(t==="="):fs(a,t,l,o)}}function fs(t,e,n,r){switch(e){case"=":return t.minus(n).absolute().compare(
r)<=0;case"!=":return t.compare(n)!==0;case"<=":return t.compare(n.plus(r))<=0;case">=":return t.compare(n.minus(r))>=0;case"<":return t.compare(n)<0;default:return t.
compare(n)>0}}function hs(t,e){return(n,r)=>{let i=e.map(s=>s(n,r));return i.includes(t)?t:i.includes(null)?null:!t}}function ms(t,e,n){return r=>{let i=t.value(
r);return i===null?null:e.some(s=>br(s,i))!==n}}function ps(t,e){return n=>t.rows(n,!0)?.some(r=>!fe(r)&&r!==O&&br(r,e))??null}function gs(t,e){return n=>{let r=t.
end(n),i=fe(r)?r.isThere(t.last):r===null?!1:null;return i===null?null:i===e}}function ys(t,e,n){return r=>{let i=t(r),s=n(r);if(!(i instanceof m)||!(s instanceof
m))return null;switch(e){case"+":return i.plus(s);case"-":return i.minus(s);case"*":return i.times(s);default:return i.by(s)}}}function bs(t,e,n){let r=n===void 0?
null:Pe(n),i=n===void 0?[]:ce([n]),s=o=>{if(fe(o)&&r!==null){if(i.some(({first:l})=>o.isThere(l)===null))return null;if(r({members:o,above:null,zeroes:[]},ue)!==
!0)return ue}let a=e&&fe(o)?o.operand(t.last):us;return a===null?ue:a instanceof m?a:null};return o=>{let a=ue;for(let l of t.rows(o,!e)??[O]){let d=l===O?null:
s(l);a=a===null||d===null?null:a.plus(d)}return a}}function ws(t,e){return n=>{let r=t.value(n),i=e.value(n);return r instanceof m&&i instanceof m?m.of(String(Jn(
i.whole())-Jn(r.whole()))):null}}function et(t){return"number"in t?m.of(t.number):t.text}function xs(t,e){return t instanceof m?e(t):null}function br(t,e){return t instanceof
m&&e instanceof m?t.compare(e)===0:t===e}function fe(t){return typeof t=="object"&&t!==null&&!(t instanceof m)}var wr=6,xr=[],Sn=class{entry;check;when;tolerance;named;shown;constructor(e){let{check:n,when:r=[],tolerance:i="0"}=e;this.entry=e,this.check=Pe(n),this.when=r.
map(Pe),this.tolerance=m.of(i),this.named=ce([n,...r]),this.shown=e.shows_numbers===!0&&"left"in n?[Q(n.left),Q(n.right)]:[]}*broken(e){for(let[n,r]of this.scopes(
e))this.when.every(i=>i(r,ue)===!0)&&this.check(r,this.tolerance)===!1&&(yield[n,this.numbers(r)])}*scopes(e){let{each:n}=this.entry;if(n===void 0){yield["",this.
counted({members:e,above:null,zeroes:xr})];return}for(let[r,i]of(e.items(n)??[]).entries())typeof i=="object"&&!(i instanceof m)&&(yield[`${b(n)}/${r}`,this.counted(
{members:i,above:e,zeroes:xr})])}counted(e){let{zeroes:n}=this.entry;return n!==void 0&&this.named.some(i=>i.home(e).isThere(i.first)===!0)?{...e,zeroes:n}:e}numbers(e){
let[n,r]=this.shown.map(i=>i(e));return n instanceof m&&r instanceof m?{stated:n.rounded(wr),computed:r.rounded(wr)}:{}}};var $e=class{table;object;state;slots;quiet;constructor(e,n,r,i,s){this.table=e,this.object=n,this.state=r,this.slots=i,this.quiet=s}has(e){return this.table.field(
e)!==void 0}operand(e){let n=this.table.field(e),r=n===void 0?void 0:this.slots?.[n.index];if(n===void 0||r!==void 0)return n?.operand(r)??null;let i=this.table.
nodeOf(n,this.object,this.state);return i===void 0?null:this.slots===null?kr(n,i,this.silent()):O}isThere(e){let n=this.table.field(e),r=n===void 0?void 0:this.
table.nodeOf(n,this.object,this.state);return n===void 0||r===void 0?n!==void 0&&this.slots?.[n.index]!==void 0:(n.isList||n.kind===null?vr(n,r,this.state)!==null:
this.operand(e)!==O)?!0:null}items(e){let n=this.table.field(e),r=n===void 0?void 0:this.table.nodeOf(n,this.object,this.state);if(n===void 0||r===void 0)return[];
let i=vr(n,r,this.state);return i===null?null:i.map(s=>vs(n,s,this.silent()))}silent(){return this.quiet??=this.state.silent(),this.quiet}};function vr(t,e,n){return t.
isList&&e instanceof g?e.items:t.kind===null&&(!t.isList||n.tolerant)&&e instanceof h?[e]:null}function vs(t,e,n){let r=t.nestedIn;return r!==null?e instanceof h?
r.seen(e,n):O:e===null||e===""&&t.kind?.takesEmptyItem!==!0?O:kr(t,e,n)}function kr(t,e,n){let r=t.kind?.read(e,n,"","");return r===void 0?O:t.kind?.operand(r)??
O}var Rr="unknown",On=class{fields;properties;needs;about;own;aliases;asked;conditional;rules;keys;subject;editionBy;constructor(e){let{document:n,regulation:r}=e,
i={document:n,regulation:r,nested:s=>e.nested(s),codes:s=>e.codes(s)};this.about=e,this.fields=n.fields.map((s,o)=>new Rn(s,o,i)),this.properties=n.fields.map(({
id:s})=>G(s)),this.own=new Map(this.fields.map(s=>[s.wire,s])),this.aliases=new Map(this.fields.flatMap(s=>(s.entry.aliases??[]).map(o=>[o,s]))),this.asked=this.
fields.filter(({constraints:s})=>s.required!==void 0||s.present!==void 0),this.conditional=this.fields.map(({constraints:s})=>this.own.get(s.required?.when??"")??
null),this.rules=n.rules.map(s=>new Sn(s)),this.keys=this.fields.map(s=>`${v(s.wire)}:`),this.needs=n.fields.filter(nt),this.subject=new kn({document:n,regulation:r}),
this.editionBy=this.own.get(n.edition_by?.field??"")??null}get id(){return this.about.document.record}playing(e){return this.fields.find(n=>n.entry.role===e)}field(e){
return this.own.get(e)}claimed(e,n){let r=this.aliased(e,n);return[...e.keys()].filter(i=>this.own.has(i)||r?.has(i))}read(e,n,r){let i=new Array(this.fields.length).
fill(void 0),s=e.members,o=this.aliased(s,n.tolerant);if(this.isOthers(s,o,n,r))return{value:void 0,slots:i};let a=new En(e,n,r,i,o);if(this.editionBy===null||!n.
chooses)return this.readMembers(a,n.errors);let{errors:l,edition:d}=n;n.edition=this.chosen(this.editionBy,a);let u=this.readMembers(a,l);return n.edition=d,u}chosen(e,n){
let{regulation:r,document:i}=this.about,s=this.dayOf(e,n),o=s===""?null:r.editionOn(s);if(o!==null)return o;let a=s===""?r.editions.length-1:0,l=this.keyOf(e,n.
node.members,n.aliased)??e.wire,d=new f(s===""?"edition":"edition early",{edition:r.editions[a]??""});return n.state.add(n.base+b(l),"edition",i.edition_by?.severity??
"error",d,e),a}dayOf(e,n){let r=this.looked(e,n);return r===void 0?"":e.plain(r).slice(0,8)}readMembers(e,n){let{node:{members:r},state:i,slots:s,aliased:o}=e;for(let[
a,l]of r){let d=this.own.get(a)??o?.get(a);d===void 0?e.unknownMember(a,l,()=>sn(a,this.fields.map(u=>u.wire))):this.member(a,l,d,e)}return this.missing(e),this.
judge(e),{value:i.errors>n?void 0:this.about.make(new P(s,e.unknown)),slots:s}}isOthers(e,n,r,i){let{others:s}=this.about;if(s===null)return!1;let o=this.keyOf(
this.own.get(s.wire),e,n),a=o===null?void 0:e.get(o);return o===null||typeof a!="string"||!s.wires.has(a)?!1:(r.add(i+b(o),"code","error",new f("code other",{wire:a,
expected:s.name})),!0)}aliased(e,n){if(!n||this.aliases.size===0)return null;let r=new Map,i=new Set;for(let s of e.keys()){let o=this.aliases.get(s);o!==void 0&&
!i.has(o)&&!e.has(o.wire)&&(i.add(o),r.set(s,o))}return r.size>0?r:null}write(e){let n=e,r="";for(let i=0;i<this.fields.length;i+=1){let s=this.fields[i],o=n[this.
properties[i]??""],a=o===void 0?s?.constraints.present?.empty:s?.write(o);a!==void 0&&(r+=`${r===""?"":","}${this.keys[i]}${a}`)}if(Object.hasOwn(n,Rr))for(let[
i,s]of n[Rr])r+=`${r===""?"":","}${v(i)}:${s.text}`;return`{${r}}`}take(e){return this.about.take(e)}member(e,n,r,i){let{state:s,base:o}=i,a=e===r.wire,l=a?r.step:
b(e);a||s.add(o+l,"alias","warning",new f("alias",{wire:r.wire}),r);let d=!r.isFilled(n)&&this.isNeeded(r,i),u=r.entry.code_day;u!==void 0&&(s.day=this.dayOf(this.
own.get(u),i)||s.at);let c=r.read(n,s,o,l,i.node,e,d);s.day=s.at,c!==void 0&&(i.slots[r.index]=c)}missing(e){let{state:n,base:r,node:i,aliased:s}=e;for(let o of this.
asked)i.members.has(o.wire)||s!==null&&this.keyOf(o,i.members,s)!==null||(this.isNeeded(o,e)?o.missing(n,r+o.step):de(o.span,n.edition)&&o.unsent(n,r+o.step))}isNeeded(e,n){
let r=e.constraints.required;if(r===void 0||!de(e.span,n.state.edition))return!1;if(r.when===void 0)return!0;let i=this.conditional[e.index]??null,s=i===null?void 0:
this.looked(i,n);return i!==null&&s!==void 0&&(r.is??[]).includes(i.plain(s))}looked(e,{node:n,state:r,aliased:i,slots:s}){let o=s[e.index],a=o===void 0?this.keyOf(
e,n.members,i):null;return a===null?o:e.read(n.members.get(a)??null,r.silent(),"","",n,a,!1)}keyOf(e,n,r){return e===void 0||n.has(e.wire)?e?.wire??null:r===null?
null:[...r].find(([,i])=>i===e)?.[0]??null}seen(e,n){return new $e(this,e,n,null,n)}nodeOf(e,n,r){let i=this.aliased(n.members,r.tolerant),s=this.keyOf(e,n.members,
i),o=s===null?null:n.members.get(s)??null;return e.isAbsent(o,r.tolerant)||o===""&&this.isNeeded(e,new En(n,r,"",[],i))?void 0:o}judge({node:e,state:n,base:r,slots:i}){
if(this.rules.length===0)return;let s=new $e(this,e,n,i,null);for(let o of this.rules){let{rule:a,severity:l,sentence:d}=o.entry;for(let[u,c]of o.broken(s))n.add(
r+u,`rule:${a}`,l,new f("",c,null,d),this.subject)}}},En=class{node;state;base;slots;aliased;unknown=null;constructor(e,n,r,i,s){this.node=e,this.state=n,this.base=
r,this.slots=i,this.aliased=s}unknownMember(e,n,r){this.state.add(this.base+b(e),"unknown","warning",new f("unknown",{},r)),this.unknown??=new Map,this.unknown.
set(e,N.kept(Xe(this.state.document,this.node,e,n)))}};function nt({since:t,until:e,constraints:n}){return t===void 0&&e===void 0&&n?.required!==void 0&&n.required.
when===void 0}var tt=class{#e;#n=null;#t=null;#r=null;constructor(e){this.#e=e}get#i(){return this.#n??=this.#e(),this.#n}get id(){return this.document.record}get label(){return this.
document.label}get regulation(){return this.#i.regulation}get type(){return this.#i.type}get document(){return this.#t??=pt(ne(this.#i.document)),this.#t}get table(){
return this.#r===null&&(this.#r=this.#o(),this.#a()),this.#r}take(e){let n=this.type;if(e instanceof n)return e;if(typeof e!="object"||e===null||Array.isArray(e))
throw new TypeError(`${this.id}: expected an object.`);return new n(e)}get former(){return this.#i.former??{}}#o(){let{regulation:e,records:n={},tables:r={}}=this.#i,
i=this.type;return new On({document:this.document,regulation:e,others:this.#s(),nested:s=>ks(D(new Map(Object.entries(n)),s,"record").record),codes:s=>D(new Map(
Object.entries(r)),s,"code table")[Bn],make:s=>new i(s),take:s=>this.take(s)})}#s(){let{services:e,regulation:n}=this.#i,r=this.document.fields.find(a=>a.role===
"service");if(e===void 0||r===void 0||this.document.kind!=="request")return null;let{services:i}=n.services(e),s=i.find(a=>a.request===this.document.record);if(s===
void 0)return null;let o=i.flatMap(a=>a.wire===void 0||a.wire===s.wire?[]:[a.wire]);return{wire:r.wire,name:s.wire??s.service,wires:new Set(o)}}#a(){for(let[e,n]of Object.
entries(this.former)){let r=G(n);Object.defineProperty(this.type.prototype,G(e),{configurable:!0,get(){return this[r]}})}}};function ks(t){return{id:t.id,get needs(){
return t.table.needs},read:(e,n,r)=>t.table.read(e,n,r),write:e=>t.table.write(e),take:e=>t.take(e),field:e=>t.table.field(e),seen:(e,n)=>t.table.seen(e,n)}}function Sr(t){
return new tt(t)}var Or="+07:00",Tn=class{#e;#n=new Map;#t=null;#r=null;#i=null;#o=null;constructor(e){this.#e=e}get#s(){return this.#t??=ne(this.#e),this.#t}get editions(){return this.#r??=
Object.freeze(this.#s.editions.map(e=>e.edition)),this.#r}get zone(){return this.#s.zone??null}instant(e){return e.toInstant(this.zone??Or)}local(e){return B.fromInstant(
e,this.zone??Or)}editionOn(e){let r=this.#s.editions.map(({first_day:i=""})=>i.replaceAll("-","")<=e).lastIndexOf(!0);return r<0?null:r}options(e){return e!==void 0?
_n(e,this):(this.#o??=_n({},this),this.#o)}editionAt(e){let n=this.editions.indexOf(e);if(n<0)throw new RangeError(`There is no edition ${e}.`);return n}span({since:e,
until:n}){return[e===void 0?0:this.editionAt(e),n===void 0?this.editions.length-1:this.editionAt(n)]}citation(e,n,r){let i=e.map(a=>this.#a(a)),s=i.map(a=>a.vi).
join("; "),o=i.map(a=>a.en).join("; ");return r===void 0?{vi:s,en:o,confidence:n}:{vi:s,en:o,row:String(r),confidence:n}}services(e){let n=this.#n.get(e);return n===
void 0&&(n=ne(e),this.#n.set(e,n)),n}#a(e){this.#i??=new Map((this.#s.sources??[]).map(a=>[a.source,a.label]));let n=e.indexOf(" "),r=n<0?e:e.slice(0,n),{vi:i,en:s}=this.#i.
get(r)??{vi:r,en:r},o=n<0?"":`, ${e.slice(n+1)}`;return{vi:i+o,en:s+o}}};function he(t,{wire:e,aliases:n=[]},r){let i=t.get(e);if(i!==void 0||!r)return i;let s=[...t.keys()].find(o=>n.includes(o));return s===void 0?void 0:t.get(s)}function me(t,e,n){
for(let r of e){let i=he(t,r,n);if(i!==void 0)return i}}function qe(t,e,n){return t.every(r=>T(he(e,r,n)??null))}function Ne(t){return t===void 0||!T(t)?!0:t instanceof
g?t.items.length===0:t instanceof h&&t.members.size===0}function rt(t,e,n){let r=t&&he(e,t.entry,n);return r==null?t===void 0||!nt(t.entry):it(t,r,n)}function it(t,e,n){
let r=t?.nestedIn??null;if(r===null)return!0;let i=t?.isList===!0&&e instanceof g;if(i&&e.items.length===0)return!0;if(t?.isList===!0&&!i&&!n)return!1;let s=i?e.
items[0]:e;return s instanceof h&&qe(r.needs,s.members,n)}function Er(t,e,n,r){let i=X(t,n,r),s=t.table.playing("result");if(i.valid||e===t||s===void 0)return i;let o=Ee(n,t.regulation.options(r)),{root:a}=o.document;if(!(a instanceof
h)||!Ne(he(a.members,s.entry,o.tolerant)))return i;let{value:l,findings:d,truncated:u,announced:c}=X(e,n,r),S=Oe(l===null?void 0:Rs(l,t),d,u);return c.length===
0?S:Be(S,[...d,...c])}function Rs(t,e){let n=t,{fields:r,properties:i}=e.table,s=i.map((l,d)=>r[d]?.entry.role==="result"?void 0:n[l]),o=n.unknown,a=e.type;return new a(
new P(s,o!==null&&o.size>0?o:null))}var st=class{#e;#n=null;#t=null;constructor(e){this.#e=e}get#r(){return this.#n??=this.#e(),this.#n}get id(){return this.#r.id}get wire(){return this.entry.wire??
null}get label(){return this.entry.label}get direction(){return this.entry.direction}request(e){return this.requestInfo.take(e)}response(e){return this.responseInfo.
take(e)}readRequest(e,n){return X(this.requestInfo,e,n)}readResponse(e,n){return Er(this.responseInfo,this.bareInfo,e,n)}get entry(){return this.#t??=D(new Map(
this.document.services.map(e=>[e.service,e])),this.id,"service"),this.#t}get document(){return this.#r.regulation.services(this.#r.services)}get regulation(){return this.#r.
regulation}get requestInfo(){return this.#r.request}get responseInfo(){return this.#r.response}get bareInfo(){return this.#r.bareResponse}};function Tr(t){return new st(
t)}function ee(t,e){return e===C?t.requestInfo.table.playing("data"):t.responseInfo.table.playing("result")}function ot(t){return t.entry.needs.filter(e=>e.role===
"parameter")}var Ss=[C,A],Nn=class{services;document;path;constructor(e,n){this.services=e,this.document=n,this.path=b(this.keys("service")[0]?.wire??"service")}keys(e){return this.
document.message_keys[e]??[]}kind(e,n,r){let i=s=>me(e,this.keys(s),r)!==void 0;return i("error")?A:i("service")||n!==null&&Os(e,n,r)?C:["session","message","re\
sult"].some(i)?A:C}ofRequest(e,n){let{tolerant:r}=n,i=me(e,this.keys("service"),r);if(i===void 0||!T(i)){let a=this.services.filter(({entry:l})=>l.is_nameless===
!0&&qe(l.needs,e,r));return this.only(a,"required service",this.services,e,n)}if(typeof i!="string")return n.add(this.path,"type","error",M("text").wrong(i)),null;
let s=this.services.filter(a=>a.wire===i);if(s.length===1)return s[0]??null;if(s.length>0){let a=s.filter(l=>qe(ot(l),e,r));return this.only(a,"code ambiguous",
s,e,n)}let o=sn(i,this.services.flatMap(a=>a.wire??[]));return this.only([],"code service",this.services,e,n,o)}unplaced(e,n,r,i,s=null){let o=u=>s!==null&&u.wire===
s,a=[...n.filter(o),...n.filter(u=>!o(u))];r.candidates=a.map(u=>u.id);let l=a.map(u=>this.named(u)).join(", "),d={...s===null?{}:{near:s},...l===""?{}:{candidates:l}};
r.add(i+this.path,e.split(" ")[0]??e,"error",new f(e,d))}bareResponse(e,n){let r=me(e,this.keys("session"),n)!==void 0,i=this.document.bare_responses,s=(i.find(
o=>o.has_session===r)??i[0])?.record;return this.services.find(o=>o.entry.bare_response===s)?.bareInfo??null}answering(e,n){return this.services.filter(({entry:i})=>i.
response!==i.bare_response).filter(i=>rt(ee(i,A),e,n))}isBare(e,n){return Ne(me(e,this.keys("result"),n))}ofList(e,n,r){return this.services.filter(i=>at(i,n).some(
s=>it(ee(i,s),e,r)))}only(e,n,r,i,s,o=null){if(e.length===1)return e[0]??null;let{tolerant:a}=s,l=d=>qe(ot(d),i,a)&&rt(ee(d,C),i,a);return this.unplaced(n,r.filter(
l),s,"",o),null}named({id:e,wire:n}){return n===null?e:this.services.filter(r=>r.wire===n).length>1?`${n} (${e})`:n}};function at(t,e){return Ss.filter(n=>{let r=e===
null||e===n?ee(t,n):void 0;return r?.isList===!0&&r.nestedIn!==null})}function Os(t,e,n){let r=e.responseInfo.table.claimed(t,n);return e.requestInfo.table.claimed(
t,n).some(i=>!r.includes(i))}function Nr(t){let e=null;return(n,r={})=>(e??=Es(t()),e(n,r))}function Es({regulation:t,services:e,each:n}){let r=new dt(new Nn(n,t.services(e))),i=new Map(n.map(
s=>[s.id,s]));return(s,{service:o,kind:a,...l})=>{let d=t.options(l),u=o===void 0?null:D(i,typeof o=="string"?o:o.id,"service");if(a!==void 0&&a!==C&&a!==A)throw new RangeError(
`There is no kind of message ${String(a)}.`);let c=U=>{let E=Ee(s,U);return Qt(E)?r.judged(E,u,a??null,U):jr(E,{value:void 0,service:u,kind:a??null})},S=c(d);return d.
also===null?S:Object.freeze({...S,announced:Wn(S.findings,c(De(d)).findings)})}}var dt=class{resolver;constructor(e){this.resolver=e}judged(e,n,r,i){return e.kept=
[],jr(e,this.placed(e,n,r,i))}placed(e,n,r,i){let{root:s}=e.document;if(s instanceof g)return this.list(s,n,r,e);if(!(s instanceof h))return lt(s,e,!1),{value:void 0,
service:n,kind:r};if(e.tolerant&&r!==C&&this.goesInside(s,e,i)){let a=b([...s.members.keys()][0]??"");return e.add(a,"form","warning",new f("form encoded-twice")),
this.response(e.document.root,a,n,e)}return(r??this.resolver.kind(s.members,n,e.tolerant))===A?this.response(s,"",n,e):this.request(s,n,e)}request(e,n,r){let i=n??
this.resolver.ofRequest(e.members,r);return{value:i?.requestInfo.table.read(e,r,"").value,service:i,kind:C}}response(e,n,r,i){let{members:s}=e,{tolerant:o}=i;if(r===
null){let u=this.resolver.bareResponse(s,o)?.table.read(e,i,n).value;return this.resolver.isBare(s,o)||this.resolver.unplaced("required service",this.resolver.answering(
s,o),i,n),{value:u,service:null,kind:A}}let a=ee(r,A);return{value:(Ne(a&&he(s,a.entry,o))?r.bareInfo:r.responseInfo).table.read(e,i,n).value,service:r,kind:A}}list(e,n,r,i){
let{tolerant:s}=i;if(n===null)return lt(e,i,s),this.resolver.unplaced("required service",this.resolver.ofList(e,r,s),i,""),{value:void 0,service:null,kind:r};let o=at(
n,r)[0];lt(e,i,s&&o!==void 0);let a=o===void 0?null:ee(n,o)?.nestedIn;return a&&un(e.items,a,i),{value:void 0,service:n,kind:o??r}}goesInside(e,n,{maxLevels:r,maxItems:i}){
let s=e.members.size===1?me(e.members,this.resolver.keys("message"),!0):void 0;if(typeof s!="string")return!1;try{let o=k(s,r,i);return o.root instanceof h?(n.document=
o,!0):!1}catch(o){if(o instanceof p)return!1;throw o}}};function lt(t,e,n){let r=M("message");n?e.add("","form","warning",r.form):e.add("","type","error",r.wrong(
t))}function jr(t,{value:e,service:n,kind:r}){let i=Object.freeze(t.cut(0)),s=t.errors===0,o=s&&e!==void 0?e:null;return Object.freeze({valid:s,service:n,kind:r,
candidates:t.candidates,value:o,records:Gn(t.kept,t.document),findings:i,truncated:t.isCut(0),announced:Object.freeze([]),orThrow(){if(o===null)throw new Se(i);
return o}})}var jn=class{regulation;records;readMessage;#e;#n=null;constructor(e){this.#e=e,this.regulation=new Tn(e.regulation),this.records=Ts(e,this.regulation);let n=e.
services;this.readMessage=Nr(()=>({regulation:this.regulation,services:n,each:[...this.services.values()]}))}get services(){return this.#n??=js(this.#e,this.regulation,
this.records),this.#n}};function ut(t){return new jn(t)}function Ts(t,e){let n={};for(let[i,s]of Object.entries(t.code_tables))n[i]=yt({},s);let r={};for(let[i,
s]of Object.entries(t.records))r[i]=Ns(()=>({regulation:e,document:s,records:r,tables:n,services:t.services}));return new Map(Object.entries(r))}function Ns(t){
let e=class extends Te{static record=Sr(()=>({...t(),type:e}))};return e}function js(t,e,n){let r=e.services(t.services).services,i=s=>D(n,s,"record").record;return new Map(
r.map(s=>[s.service,Tr(()=>({id:s.service,regulation:e,services:t.services,request:i(s.request),response:i(s.response),bareResponse:i(s.bare_response)}))]))}var Ms=/"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+/g,Cs="  ";function Mr(t){return Ar(t,!0)}function Cr(t){return Ar(t,!1)}function Ar(t,e){let n=t.replace(/^\ufeff/,
"");try{k(n,512,1/0)}catch(i){if(i instanceof p)return null;throw i}let r=n.match(Ms)??[];return e?As(r):r.join("")}function As(t){let e=[],n=0,r=()=>{e.push(`
${Cs.repeat(n)}`)};for(let[i,s]of t.entries()){let o=t[i-1]??"";s==="}"||s==="]"?(n-=1,o!=="{"&&o!=="["&&r()):(o==="{"||o==="[")&&r(),e.push(s===":"?": ":s),s===
"{"||s==="["?n+=1:s===","&&r()}return`${e.join("")}
`}var Fs=96,Is=L("•••••"),Ls={vi:"có",en:"yes"},Ds={vi:"không",en:"no"},Bs={vi:"không có giá trị",en:"no value"},Js={vi:"để trống",en:"empty"},
Ps={vi:"danh sách trống",en:"empty list"},$s={vi:"bản ghi trống",en:"empty record"};function L(t){return{vi:t,en:t}}function R(t,e,n="plain",r="",i=""){return{
text:t,sent:e,look:n,code:r,href:i}}var Mn=class{#e;#n;constructor(e,n){this.#e=e,this.#n=n}masked(e){return e===null||e===""||e instanceof g&&e.items.length===
0||e instanceof h&&e.members.size===0?this.empty(e):R(Is,"","masked")}empty(e){let[n,r]=e===null?[Bs,"null"]:e===""?[Js,""]:e instanceof g?[Ps,"[]"]:[$s,"{}"];return R(
n,r,"empty")}leaf(e,n){if(!T(e))return this.empty(e);let r=e instanceof y?e.text:String(e),i=n?.kind??null,s=i?.type.kind??"json";if(n===null||i===null||s==="js\
on")return R(L(je(r)),r);let o=i.read(e,this.#e.silent(),"","");return o===void 0?R(L(je(r)),r,"odd"):this.#t(s,o,i.plain(o),r,i.type.table??"")}#t(e,n,r,i,s){switch(e){case"\
date":case"datetime":case"month":case"time":return R(L(Us(e,r)),i);case"code":{let o=this.#n[s]?.codes.find(({code:a})=>a===r)?.label;return o===void 0?R(L(je(i)),
i):R(o,i,"plain",r)}case"flag":return R(n===!0?Ls:Ds,i,"plain",i);case"percent":return R(L(`${r}%`),i);case"base64":return i.length>Fs?qs(i):R(L(je(i)),i);case"\
url":return R(L(je(i)),i,"plain","",/^https?:\/\//i.test(i)?i:"");case"integer":case"decimal":return R(L(i),i,"number");default:return R(L(je(i)),i)}}};function qs(t){
let e=t.length/4*3-(t.endsWith("==")?2:t.endsWith("=")?1:0);return R({vi:`tệp, ${e} byte`,en:`file, ${e} bytes`},"","file")}function Us(t,e){let n=`${e.slice(
6,8)}/${e.slice(4,6)}/${e.slice(0,4)}`,r=`${e.slice(8,10)}:${e.slice(10,12)}${e.slice(12)==="00"?"":`:${e.slice(12)}`}`;return{date:n,month:n.slice(3),time:r,datetime:`${n}\
 ${r}`}[t]??e}function je(t){return t.replaceAll(`\r
`,`
`)}var pe={label:null,wire:"",field:null,record:null,isSensitive:!1,isKnown:!0,isJson:!1,isList:!1};function Lr(t,e){let n=Br(t.replace(/^\ufeff/,""));if(n===null)
return null;let[r,i]=_s(n.root,e),s=new ht(n,e).draw(r,{...pe,...Hs(r,e)},i,!1);return"cells"in s?s:{...Ue(pe,i),cells:[s]}}function Hs(t,{contract:e,record:n,service:r,
kind:i,sdk:s}){if(n!==null)return{record:n};let o=e.services.services.find(c=>c.service===r?.id);if(o===void 0){let c=Dr(t,{contract:e,kind:i,sdk:s});return c===
null?{isKnown:!1}:{record:c.record}}let a=i==="response"?o.response:o.request;return t instanceof g?{record:(i===null?[o.request,o.response]:[a]).flatMap(c=>s.records.
get(c)?.record.document.fields??[]).filter(({role:c})=>c==="data"||c==="result").map(({type:c})=>c.item?.record).find(c=>c!==void 0)??null}:{record:a}}function Dr(t,{
contract:e,kind:n,sdk:r}){if(!(t instanceof h))return null;let i={request:["request"],response:["bare_response","response"],any:["request","response"]},s=new Set(
e.services.services.flatMap(l=>i[n??"any"].map(d=>l[d]))),o=null,a=0;for(let l of s){let d=r.records.get(l)?.record.document,u=d?.fields.filter(({wire:c})=>t.members.
has(c)).length??0;d!==void 0&&u>a&&([o,a]=[d,u])}return o}function _s(t,{service:e,found:n}){let[r,...i]=t instanceof h?t.members:[];if(e===null||r===void 0||i.
length>0||typeof r[1]!="string"||![...n].includes(b(r[0])))return[t,""];let s=Br(r[1]);return s?.root instanceof h?[s.root,b(r[0])]:[t,""]}function Br(t){try{return k(
t,512,1/0)}catch(e){if(e instanceof p)return null;throw e}}var ft=t=>t instanceof g||t instanceof h,Fr=t=>t instanceof g&&t.items.some(ft),Ir=t=>t instanceof g?
t.items.length===0:t.members.size===0;function Ue({label:t,wire:e},n,r=null){return{label:t,wire:e,path:n,items:r,cells:[],sections:[],unknown:null}}var ht=class{#e;#n;#t;#r;constructor(e,n){
let{regulation:r}=n.sdk;this.#e=n,this.#n=new Set([...n.found].flatMap(o=>o.split("/").map((a,l,d)=>d.slice(0,l+1).join("/"))));let i={tolerant:n.tolerant,edition:r.
editions.indexOf(n.edition),maxFindings:1},s=n.record===null&&n.service===null?Dr(e.root,n):null;this.#r=s?.fields.find(({role:o})=>o==="data"||o==="result")?.wire??
null,this.#t=new Mn(new le(e,i),n.contract.code_tables)}draw(e,n,r,i){if(!ft(e))return this.#s(n,r,[this.#o(e,n,i)]);let s=e instanceof h&&n.record!==null;return Ir(
e)&&!(s&&this.#n.has(r))?this.#s(n,r,[this.#t.empty(e)]):n.record===null&&this.#i(e,n,i)?this.#s(n,r,[this.#t.masked(e)]):e instanceof h?this.#a(e,n,r,i):Fr(e)?
this.#d(e,n,r,i):this.#s(n,r,e.items.map(o=>this.#o(o,n,i)))}#i(e,n,r){return this.#e.masks?r||!n.isKnown?!0:ft(e)?!n.isJson&&(e instanceof h||Fr(e)):n.record!==
null:!1}#o(e,n,r){return this.#i(e,n,r)?this.#t.masked(e):this.#t.leaf(e,n.field)}#s({label:e,wire:n},r,i){return{label:e,wire:n,path:r,leaves:i}}#a(e,n,r,i){let s=Ue(
n,r);Ir(e)&&s.cells.push({label:null,wire:"",path:r,leaves:[this.#t.empty(e)]});let o=n.record===null?void 0:this.#e.sdk.records.get(n.record)?.record;if(o!==void 0)
return this.#l(e,o,n.isList&&this.#e.tolerant?`${r}/0`:r,i,s),s;for(let[a,l]of e.members)ct(this.draw(l,{...pe,wire:a,isJson:n.isJson,isKnown:n.isJson},r+b(a),i),
s);return s}#l(e,n,r,i,s){let o=new Map(e.members);for(let a of n.table.fields){let{label:l,wire:d,role:u}=a.entry,S=u!==void 0&&d===this.#r?{...pe,label:l,wire:d,
isKnown:!1}:Ks(a,n.document.sensitive===!0),U=this.#e.tolerant?a.entry.aliases??[]:[],E=[a.entry.wire,...U].find(An=>o.has(An)),ge=r+b(E??a.entry.wire);E!==void 0?
(ct(this.draw(e.members.get(E),S,ge,i||S.isSensitive),s),o.delete(E)):this.#n.has(ge)&&s.cells.push(this.#s(S,ge,[]))}if(o.size>0){s.unknown=Ue(pe,r);for(let[a,
l]of o)ct(this.draw(l,{...pe,wire:a,isKnown:!1},r+b(a),i),s.unknown)}}#d(e,n,r,i){let s=Ue(n,r,e.items.length);for(let[o,a]of e.items.entries()){let l=`${r}/${o}`,
d=this.draw(a,{...n,label:null,wire:"",isList:!1},l,i);s.sections.push("cells"in d?d:{...Ue(pe,l),cells:[d]})}return s}};function Ks(t,e){let{label:n,wire:r,type:i,
sensitive:s}=t.entry,o=i.item??i;return{label:n,wire:r,field:t,record:o.record??null,isSensitive:s===!0||e,isKnown:!0,isJson:o.kind==="json",isList:t.isList}}function ct(t,e){
"cells"in t?e.sections.push(t):e.cells.push(t)}var zs=/[ \t\n\r]/,Cn=class{#e;#n;#t;#r;constructor(e){this.#e=e,this.#n=e.startsWith("\uFEFF")?"\uFEFF".length:0,this.#r=[0,...[...e.matchAll(/\n/g)].map(n=>n.
index+1)],this.#t=Ws(e.slice(this.#n))}of({path:e,limits:n}){let r=Number(n.line??0),i=this.#r[r-1];if(this.#t!==null||i===void 0)return this.at(e);let s=i+(r===
1?this.#n:0),o=[...this.#e.slice(s)].slice(0,Number(n.column??1)-1).join("");return[s+o.length,Math.min(s+o.length+1,this.#e.length)]}at(e){if(this.#t===null)return[
0,Math.min(1,this.#e.length)];let{text:n}=this.#t,r=this.#t.root,i=q(n,0),s=[i,J(n,i)];for(let o of e.split("/").slice(1)){let a=o.replace(/~1/g,"/").replace(/~0/g,
"~"),l=r instanceof h?Vs(n,r,a):r instanceof g?Gs(n,r,a):null;if(l===null)break;s=l,r=r instanceof h?r.members.get(a):r.items[Number(a)]}return[s[0]+this.#n,s[1]+
this.#n]}line(e){let[n,r]=[0,this.#r.length];for(;r-n>1;){let i=n+r>>1;[n,r]=(this.#r[i]??0)<=e?[i,r]:[n,i]}return[n+1,e-(this.#r[n]??0)+1]}};function Ws(t){try{
return k(t,512,1/0)}catch(e){if(e instanceof p)return null;throw e}}function Vs(t,e,n){let r=q(t,e.start+1);for(let i of e.members.keys()){let s=J(t,q(t,q(t,J(t,
r))+1));if(i===n)return[r,s];r=q(t,q(t,s)+1)}return null}function Gs(t,e,n){if(!/^[0-9]+$/.test(n)||Number(n)>=e.items.length)return null;let r=q(t,e.start+1);for(let i=0;i<
Number(n);i+=1)r=q(t,q(t,J(t,r))+1);return[r,J(t,r)]}function q(t,e){let n=e;for(;n<t.length&&zs.test(t.charAt(n));)n+=1;return n}globalThis.Goitin={...globalThis.Goitin,loaded:ut,places:t=>new Cn(t),picture:Lr,laidOut:Mr,onOneLine:Cr};})();
