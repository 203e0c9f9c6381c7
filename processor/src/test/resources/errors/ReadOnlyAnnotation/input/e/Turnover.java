package e;

import dev.kindred.model.*;

@View("select customer, total from invoice")
@RenamedFrom("Sales")
@Check("total > 0")
public record Turnover(
    @Id @RenamedFrom("client") String customer, @Index @Default("0") @Backfill("0") long total) {}
