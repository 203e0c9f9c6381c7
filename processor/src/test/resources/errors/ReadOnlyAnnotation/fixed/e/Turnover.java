package e;

import dev.kindred.model.*;

@View("select customer, total from invoice")
@Comment("Of all time")
public record Turnover(@Id String customer, long total) {}
