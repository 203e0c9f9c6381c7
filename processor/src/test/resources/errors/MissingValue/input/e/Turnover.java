package e;

import dev.kindred.model.*;

@View
public record Turnover(@Id String customer, long total) {}
