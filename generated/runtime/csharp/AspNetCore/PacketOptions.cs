using System;
using Microsoft.AspNetCore.Http;

namespace Goitin.Runtime.AspNetCore;

/// <summary>Cách nhận gói tin. / How packets are taken in.</summary>
public sealed class PacketOptions
{
    private ReadOptions _reading = ReadOptions.Default;

    /// <summary>Cách đọc và giới hạn; mặc định chặt chẽ. / How to read, and how much; strict unless set.</summary>
    public ReadOptions Reading
    {
        get => _reading;
        set => _reading = value ?? throw new ArgumentNullException(nameof(value));
    }

    /// <summary>Mã trạng thái của câu trả lời khi gói tin có lỗi. / The status of the answer where a packet has an error.</summary>
    public int Status { get; set; } = StatusCodes.Status400BadRequest;
}
