package e;

import dev.kindred.model.*;

@View("select customer, total from invoice")
public record Turnover(@Id String customer, long total) {}
