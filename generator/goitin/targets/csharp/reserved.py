"""Words that names of the C# SDK must not be; who is called so gets a `_` behind.

The lists grow with the language alone: a word added later renames something that vendors use.
"""

from __future__ import annotations

from goitin.model.naming import words

# The types of the runtime, its two namespaces, and what it says of .NET where it stands inside an SDK.
_RUNTIME = words("""
    ArgumentNullException ArgumentOutOfRangeException ArrayPool Ascii
    AsyncMessageStream AsyncMethodBuilderAttribute Base64Kind Basis Beyond
    BinaryPrimitives BoundProperty Break ByteSource ByteTable
    CallerArgumentExpressionAttribute Catalog Catalogs Citation CodeChecks
    CodeConverter CodeKind CodePoints CodeRow CodeTable CodeTypeConverter Comparison
    CompilerFeatureRequiredAttribute Contract ContractEntry ContractFiles ContractKinds
    ContractRules CsvReader Cut DecimalKind Decimals Demand Digits
    DynamicallyAccessedMemberTypes DynamicallyAccessedMembersAttribute EnvelopeType
    Expression Finding FindingConverter FindingLabel FindingLog FindingRules
    FindingSeverity FindingSource Fit FlagKind Form FormFields FormattableString
    Fraction GivenSentence ICode IJoinedKind IListKind IMoments INested IPacket
    IReadingParts ISentence IWritten IntegerKind InvalidPacketException
    InvalidPacketExceptionConverter IsExternalInit JoinedKind JsonBreaks JsonKeys
    JsonKind JsonNode JsonOutput JsonParser JsonPropertyNameAttribute JsonScanner
    JsonText JsonTokens JsonTree JsonType Judge JudgingConverter JudgingConverters Kind
    LaterMembers LaterTexts Limits ListKind ListReading ListedCodeKind Literal
    MaybeNullWhenAttribute MemberNotNullWhenAttribute MemoryExtensions MessageConverter
    MessageCutter MessageKey MessageKeys MessageKind MessageMembers MessageReader
    MessageReading MessageRecords MessageStream MessageType Moment MomentKind
    MomentPattern Nearness NestedKind NotNullAttribute NotNullIfNotNullAttribute
    NotNullWhenAttribute NumberKind ObjectDisposedException Operand Operation
    OperationStatus Origin OtherMappers Packet PacketBuilder PacketConverter
    PacketDirection PacketEdition PacketMessage PacketRecord PacketRecordAttribute
    PacketRegulation PacketService PacketSource PacketTerm PacketTermConverter
    PacketWriting Packets Part PatternCharacter PatternChoice PatternParser PatternPart
    PatternProgram PatternRepeat PatternRun PatternSequence PatternSet PatternStep
    PatternStepKind Payloads PercentKind Phrasebook Postponed Property RawJson
    RawJsonConverter ReadMode ReadOptions Reading ReadingConverter ReadingParts
    RecordConverter RecordKeys RecordList RecordType RecordsAgain ReflectedProperty
    Refusal RequiredMemberAttribute Row Rule RuleAggregate RuleCondition RuleContains
    RuleDays RuleItem RuleJunction RuleMembers RuleMembership RulePath RulePresence
    RuleRounding RuleScope RuleTerm RuleTermKind Rune Runtime RuntimeFeature
    SaltedComparer Scratch SearchValues Sentence ServiceFinder
    SetsRequiredMembersAttribute Spot Tables TextKind TextPattern TextTypeConverter
    Texts Times TupleElementNamesAttribute UnconditionalSuppressMessageAttribute
    UnknownMembers UnknownMembersConverter UrlKind UsedList Utf8 Utf8Formatter Utf8Input
    Validation ValueList ValueTaskMethodBuilder VietnamTime Word WordConverter
    WrittenFinding YearMonthConverter YearMonthTypeConverter Zones
""")

# What generated code, or the first lines of a vendor's file, say without a namespace.
_FRAMEWORK = words("""
    Action Array Attribute AttributeTargets AttributeUsage BitConverter Boolean Buffer Byte Char
    Collection Comparer Console Convert DataType DateTimeKind DateTimeOffset DayOfWeek
    Delegate Dictionary Display Double Encoding Enum Enumerable Environment EqualityComparer
    EqualityContract Equals Event Exception File Func GC Guid HashCode HashSet IComparable IDisposable
    IEnumerable IEquatable IFormattable IReadOnlyDictionary IReadOnlyList IValidatableObject Index Int16
    Int32 Int64 JsonConverter JsonException JsonIgnore JsonPropertyName JsonSerializer
    JsonSerializerOptions Key KeyValuePair Lazy LinkedList Math MaxLength Memory MinLength Nullable
    Object Obsolete ObsoleteAttribute Path Predicate Program Queue Random Range ReadOnlyMemory
    ReadOnlySpan Record Regex RegularExpression Required SByte Single
    SortedDictionary Span Stack Stream String StringBuilder StringComparer StringComparison StringLength
    Task Thread TimeSpan Timer TimeZoneInfo Tuple Type UInt16 UInt32 UInt64 Uri
    ValidationAttribute ValidationContext ValidationResult Validator ValueTask ValueTuple Version Void
""")

# Members that records and tables have anyway: a type of the same name could not have them.
_CONTAINERS = words("Code GetHashCode IsKnown Known LabelEn LabelVi Table")

CLASSES = _RUNTIME | _FRAMEWORK | _CONTAINERS

OBJECT = words("Equals Finalize GetHashCode GetType MemberwiseClone ReferenceEquals ToString")

# What a record has besides its fields, what C# forbids in records, and the types whose static members records call.
MEMBERS = OBJECT | words("""
    BoundTable Clone Create Deconstruct EqualityContract Keep Payloads PrintMembers Read ReadAsync
    ReadForm ReadList ReadListAsync Table
    Texts Times ToJson Unknown Validate With
""")

# The same for a code table.
CODES = OBJECT | words("Clone Code IsKnown Known LabelEn LabelVi PrintMembers Table")

# What the table of services has besides them, and what it calls.
SERVICES = OBJECT | words("All")
