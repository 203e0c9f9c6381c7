package e;

import dev.kindred.model.*;

@Embeddable
public record Receipt(String serial) {}
