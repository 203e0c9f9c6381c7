package e;

import dev.kindred.model.*;

@Embeddable
public record Amount(int cents) {}
