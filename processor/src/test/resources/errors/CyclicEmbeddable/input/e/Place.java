package e;

import dev.kindred.model.*;

@Embeddable
public record Place(String name, @Embedded Address address) {}
