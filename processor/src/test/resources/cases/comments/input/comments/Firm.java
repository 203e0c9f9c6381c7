package comments;

import dev.kindred.model.*;

@Comment("Who \"buys\" it's\nnot said: C:\\ \u00e9\ud83d\ude00 */ @x {@code y}")
@Entity
public record Firm(
    @Id long country,
    @Id @Comment("In the register") long number,
    @Embedded Address seat,
    @Embedded(prefix = "bill_") Address billTo) {}
