import type { Snippet } from './snippet.ts';

export const csharp: Snippet = {
  language: 'csharp',
  title: 'C#',
  fileName: 'Program.cs',
  code: `using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

var secret = Environment.GetEnvironmentVariable("MIST_WEBHOOK_SECRET");
if (string.IsNullOrEmpty(secret)) throw new InvalidOperationException("Set MIST_WEBHOOK_SECRET to the secret of the webhook.");
var key = Encoding.UTF8.GetBytes(secret);

bool IsFromMist(byte[] body, string signature)
{
    var expected = Convert.ToHexString(HMACSHA256.HashData(key, body)).ToLowerInvariant();
    return CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(expected), Encoding.ASCII.GetBytes(signature));
}

var app = WebApplication.CreateBuilder(args).Build();

app.MapPost("/{**path}", async (HttpRequest request) =>
{
    // The bytes as they arrived: a parsed and rewritten body does not fit.
    using var buffer = new MemoryStream();
    await request.Body.CopyToAsync(buffer);
    var body = buffer.ToArray();
    if (!IsFromMist(body, request.Headers["X-Mist-Signature-v2"].ToString())) return Results.StatusCode(401);
    using var delivery = JsonDocument.Parse(body);
    Console.WriteLine($"{delivery.RootElement.GetProperty("topic")} {delivery.RootElement.GetProperty("events").GetArrayLength()}");
    return Results.Ok();
});

app.Run($"http://*:{Environment.GetEnvironmentVariable("PORT") ?? "8080"}");
`,
};
