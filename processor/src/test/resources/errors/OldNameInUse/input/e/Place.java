package e;

import dev.kindred.model.*;

@Embeddable
public record Place(String city, String street) {}
