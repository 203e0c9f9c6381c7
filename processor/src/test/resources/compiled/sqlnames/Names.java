package sqlnames;

import dev.kindred.model.Check;
import dev.kindred.model.Column;
import dev.kindred.model.Default;
import dev.kindred.model.Entity;
import dev.kindred.model.ForeignKey;
import dev.kindred.model.Id;
import dev.kindred.model.Index;
import dev.kindred.model.Many;
import dev.kindred.model.ManyToMany;
import dev.kindred.model.OnDelete;
import dev.kindred.model.One;
import dev.kindred.model.Unique;

/** Names of tables and columns that end a comment, or are no identifier. */
@Entity(table = "a */ b \\u002a/ {@code } @see <b> & \" ' \n c", schema = "*/ {")
@Check(name = "*/ }", value = "\"*/\" <> '\\u002a/ \n'")
public record Names(
    @Id @Column(name = "*/") Long id,
    @Column(name = "\\u002a/") @Default("*/ } \\u002a/ {@link") String escaped,
    @Column(name = "{") @Index(name = "{ @") String open,
    @Column(name = "}") @Unique(name = "} <") String closed,
    @Column(name = "{@link Nothing}") String link,
    @Column(name = "@param x") String tag,
    @Column(name = "<b>") String html,
    @Column(name = "&amp;") String entity,
    @Column(name = "a\nb") String line,
    @Column(name = "\n * @param y") String lines,
    @Column(name = "\"") String quote,
    @Column(name = "'") String apostrophe,
    @Column(name = "\\") String backslash,
    @Column(name = " ") String blank,
    @Column(name = "-") String dash,
    @Column(name = "_") String underscore,
    @Column(name = "__") String underscores,
    @Column(name = "1") String digit,
    @Column(name = "$L $T $S") String dollars,
    @Column(name = "%s") String percent,
    @Column(name = "\u0001a") String control,
    @Column(name = "\u001a") String end,
    @Column(name = "a") String letter,
    @Column(name = "A\u00ad") String hyphen,
    @Column(name = "straße") String street,
    @Column(name = "😀") String smile,
    @Column(name = "𝒜") String supplementary,
    @Column(name = "NAMES") String names,
    @ForeignKey(onDelete = OnDelete.CASCADE, column = "*/ {") One<Names> parent,
    @ManyToMany(table = "*/ } {@code", relatedName = "+") Many<Names> others) {}
