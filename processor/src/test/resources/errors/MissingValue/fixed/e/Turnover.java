package e;

import dev.kindred.model.*;

@View("select customer, sum(net) as total from invoice group by customer")
public record Turnover(@Id String customer, long total) {}
