using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace StrategyWarehouse.Etl.Control.Migrations
{
    /// <inheritdoc />
    public partial class RecoveredRows : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "recovered_row",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    DocumentHash = table.Column<string>(type: "TEXT", nullable: false),
                    Place = table.Column<string>(type: "TEXT", nullable: false),
                    RawText = table.Column<string>(type: "TEXT", nullable: false),
                    RunId = table.Column<int>(type: "INTEGER", nullable: false),
                    GoalLevel = table.Column<string>(type: "TEXT", nullable: false),
                    GoalCode = table.Column<string>(type: "TEXT", nullable: true),
                    Goal = table.Column<string>(type: "TEXT", nullable: false),
                    ParentCode = table.Column<string>(type: "TEXT", nullable: true),
                    Unit = table.Column<string>(type: "TEXT", nullable: true),
                    Means = table.Column<string>(type: "TEXT", nullable: true),
                    Status = table.Column<string>(type: "TEXT", nullable: true),
                    Grade = table.Column<int>(type: "INTEGER", nullable: true),
                    TargetYear = table.Column<int>(type: "INTEGER", nullable: true),
                    ProposedTargetYear = table.Column<int>(type: "INTEGER", nullable: true),
                    Risk = table.Column<string>(type: "TEXT", nullable: true),
                    Responsible = table.Column<string>(type: "TEXT", nullable: true),
                    Narrative = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_recovered_row", x => x.Id);
                    table.ForeignKey(
                        name: "FK_recovered_row_document_DocumentHash",
                        column: x => x.DocumentHash,
                        principalTable: "document",
                        principalColumn: "Hash",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_recovered_row_DocumentHash_Place_RawText",
                table: "recovered_row",
                columns: new[] { "DocumentHash", "Place", "RawText" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "recovered_row");
        }
    }
}
