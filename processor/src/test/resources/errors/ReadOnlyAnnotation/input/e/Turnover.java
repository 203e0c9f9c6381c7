package e;

import dev.kindred.model.*;

@View("select customer, total from invoice")
@RenamedFrom("Sales")
@Comment("Of all time")
@Check("total > 0")
@Audited
public record Turnover(
    @Id @RenamedFrom("client") String customer,
    @Index @Comment("All") @Default("0") @Backfill("0") long total) {}
