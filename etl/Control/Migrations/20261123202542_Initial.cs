using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace StrategyWarehouse.Etl.Control.Migrations
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "document",
                columns: table => new
                {
                    Hash = table.Column<string>(type: "TEXT", nullable: false),
                    Size = table.Column<long>(type: "INTEGER", nullable: false),
                    Received = table.Column<string>(type: "TEXT", nullable: false),
                    WithdrawnBecause = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_document", x => x.Hash);
                });

            migrationBuilder.CreateTable(
                name: "run",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Command = table.Column<string>(type: "TEXT", nullable: false),
                    Started = table.Column<string>(type: "TEXT", nullable: false),
                    Ended = table.Column<string>(type: "TEXT", nullable: true),
                    Outcome = table.Column<string>(type: "TEXT", nullable: false),
                    Generation = table.Column<int>(type: "INTEGER", nullable: true),
                    Fingerprint = table.Column<string>(type: "TEXT", nullable: true),
                    Message = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_run", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "reading",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    DocumentHash = table.Column<string>(type: "TEXT", nullable: false),
                    ReadingKey = table.Column<string>(type: "TEXT", nullable: false),
                    Source = table.Column<string>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    ReadAt = table.Column<string>(type: "TEXT", nullable: false),
                    Profile = table.Column<string>(type: "TEXT", nullable: true),
                    ProfileScore = table.Column<decimal>(type: "TEXT", nullable: true),
                    Period = table.Column<string>(type: "TEXT", nullable: true),
                    RowsRead = table.Column<int>(type: "INTEGER", nullable: false),
                    RowsStaged = table.Column<int>(type: "INTEGER", nullable: false),
                    RowsRejected = table.Column<int>(type: "INTEGER", nullable: false),
                    RowsSkipped = table.Column<int>(type: "INTEGER", nullable: false),
                    LinesUnaccounted = table.Column<int>(type: "INTEGER", nullable: false),
                    RefusalCode = table.Column<string>(type: "TEXT", nullable: true),
                    RefusalMessage = table.Column<string>(type: "TEXT", nullable: true),
                    Notes = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_reading", x => x.Id);
                    table.ForeignKey(
                        name: "FK_reading_document_DocumentHash",
                        column: x => x.DocumentHash,
                        principalTable: "document",
                        principalColumn: "Hash",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "sighting",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Source = table.Column<string>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    Hash = table.Column<string>(type: "TEXT", nullable: false),
                    FirstSeen = table.Column<string>(type: "TEXT", nullable: false),
                    IsOffered = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_sighting", x => x.Id);
                    table.ForeignKey(
                        name: "FK_sighting_document_Hash",
                        column: x => x.Hash,
                        principalTable: "document",
                        principalColumn: "Hash",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "audit_result",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    RunId = table.Column<int>(type: "INTEGER", nullable: false),
                    Audit = table.Column<string>(type: "TEXT", nullable: false),
                    Severity = table.Column<string>(type: "TEXT", nullable: false),
                    Rule = table.Column<string>(type: "TEXT", nullable: false),
                    Offenders = table.Column<long>(type: "INTEGER", nullable: false),
                    Sample = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_audit_result", x => x.Id);
                    table.ForeignKey(
                        name: "FK_audit_result_run_RunId",
                        column: x => x.RunId,
                        principalTable: "run",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "run_step",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    RunId = table.Column<int>(type: "INTEGER", nullable: false),
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    Started = table.Column<string>(type: "TEXT", nullable: false),
                    Seconds = table.Column<double>(type: "REAL", nullable: true),
                    Counts = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_run_step", x => x.Id);
                    table.ForeignKey(
                        name: "FK_run_step_run_RunId",
                        column: x => x.RunId,
                        principalTable: "run",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "rejected_row",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    ReadingId = table.Column<int>(type: "INTEGER", nullable: false),
                    Place = table.Column<string>(type: "TEXT", nullable: false),
                    Code = table.Column<string>(type: "TEXT", nullable: false),
                    Message = table.Column<string>(type: "TEXT", nullable: false),
                    RawText = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_rejected_row", x => x.Id);
                    table.ForeignKey(
                        name: "FK_rejected_row_reading_ReadingId",
                        column: x => x.ReadingId,
                        principalTable: "reading",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_audit_result_RunId",
                table: "audit_result",
                column: "RunId");

            migrationBuilder.CreateIndex(
                name: "IX_reading_DocumentHash_ReadingKey",
                table: "reading",
                columns: new[] { "DocumentHash", "ReadingKey" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_rejected_row_ReadingId",
                table: "rejected_row",
                column: "ReadingId");

            migrationBuilder.CreateIndex(
                name: "IX_run_step_RunId",
                table: "run_step",
                column: "RunId");

            migrationBuilder.CreateIndex(
                name: "IX_sighting_Hash",
                table: "sighting",
                column: "Hash");

            migrationBuilder.CreateIndex(
                name: "IX_sighting_Source_Name",
                table: "sighting",
                columns: new[] { "Source", "Name" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "audit_result");

            migrationBuilder.DropTable(
                name: "rejected_row");

            migrationBuilder.DropTable(
                name: "run_step");

            migrationBuilder.DropTable(
                name: "sighting");

            migrationBuilder.DropTable(
                name: "reading");

            migrationBuilder.DropTable(
                name: "run");

            migrationBuilder.DropTable(
                name: "document");
        }
    }
}
