#if NETFRAMEWORK
using System.Buffers;

namespace System.Text
{
    /// <summary>A character as people count them: half a pair counts as U+FFFD.</summary>
    internal readonly record struct Rune(int Value)
    {
        /// <summary>The character at the start of UTF-8: of two to four bytes as RFC 3629 has them, or of one.</summary>
        public static OperationStatus DecodeFromUtf8(ReadOnlySpan<byte> utf8, out Rune rune, out int length)
        {
            rune = default;
            length = utf8.IsEmpty ? 0 : Length(utf8[0]);
            if (length == 0 || length > utf8.Length)
            {
                return OperationStatus.InvalidData;
            }

            int value = length == 1 ? utf8[0] : utf8[0] & (0x7F >> length);
            for (int at = 1; at < length; at++)
            {
                if ((utf8[at] & 0xC0) != 0x80)
                {
                    return OperationStatus.InvalidData;
                }

                value = (value << 6) | (utf8[at] & 0x3F);
            }

            rune = new(value);
            bool isShortest = length == 1 || value >= (length == 2 ? 0x80 : length == 3 ? 0x800 : 0x10000);
            return isShortest && value <= 0x10FFFF && (value & 0x1FF800) != 0xD800 ? OperationStatus.Done : OperationStatus.InvalidData;
        }

        private static int Length(byte first) => first < 0x80 ? 1 : first < 0xC2 ? 0 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : first < 0xF5 ? 4 : 0;
    }

    internal static class Ascii
    {
        public static bool EqualsIgnoreCase(ReadOnlySpan<byte> one, ReadOnlySpan<byte> other)
        {
            if (one.Length != other.Length)
            {
                return false;
            }

            for (int at = 0; at < one.Length; at++)
            {
                if (one[at] >= 0x80 || Lower(one[at]) != Lower(other[at]))
                {
                    return false;
                }
            }

            return true;
        }

        private static int Lower(byte one) => one is >= (byte)'A' and <= (byte)'Z' ? one | 0x20 : one;
    }
}

namespace System.Text.Unicode
{
    internal static class Utf8
    {
        public static bool IsValid(ReadOnlySpan<byte> utf8)
        {
            for (int at = 0; at < utf8.Length;)
            {
                int length = 1;
                if (utf8[at] >= 0x80 && Rune.DecodeFromUtf8(utf8.Slice(at), out _, out length) != OperationStatus.Done)
                {
                    return false;
                }

                at += length;
            }

            return true;
        }

        /// <summary>Writes a text as UTF-8, as far as half a pair; there is room for all of it.</summary>
        public static OperationStatus FromUtf16(ReadOnlySpan<char> text, Span<byte> utf8, out int read, out int written, bool replaceInvalidSequences)
        {
            written = 0;
            for (read = 0; read < text.Length; read++)
            {
                int one = text[read];
                if (one < 0x80)
                {
                    utf8[written++] = (byte)one;
                    continue;
                }

                if (char.IsSurrogate((char)one))
                {
                    if (read + 1 == text.Length || !char.IsSurrogatePair((char)one, text[read + 1]))
                    {
                        return OperationStatus.InvalidData;
                    }

                    one = char.ConvertToUtf32((char)one, text[++read]);
                }

                int more = one < 0x800 ? 1 : one < 0x10000 ? 2 : 3;
                utf8[written++] = (byte)((0xFF00 >> (more + 1)) | (one >> (6 * more)));
                while (more-- > 0)
                {
                    utf8[written++] = (byte)(0x80 | (one >> (6 * more) & 0x3F));
                }
            }

            return OperationStatus.Done;
        }
    }
}

namespace System.Buffers.Text
{
    internal static class Utf8Formatter
    {
        public static bool TryFormat(long value, Span<byte> utf8, out int written)
        {
            string digits = value.ToString(Globalization.CultureInfo.InvariantCulture);
            for (written = 0; written < digits.Length; written++)
            {
                utf8[written] = (byte)digits[written];
            }

            return true;
        }
    }
}

namespace System.Buffers.Binary
{
    internal static class BinaryPrimitives
    {
        public static uint ReadUInt32LittleEndian(ReadOnlySpan<byte> bytes) => (uint)(bytes[0] | (bytes[1] << 8) | (bytes[2] << 16) | (bytes[3] << 24));
    }
}
#endif
