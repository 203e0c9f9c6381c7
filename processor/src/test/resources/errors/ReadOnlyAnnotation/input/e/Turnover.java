package e;

import dev.kindred.model.*;

@View("select customer, total from invoice")
@Check("total > 0")
public record Turnover(@Id String customer, @Index @Default("0") long total) {}
