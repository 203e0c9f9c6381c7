package e;

import dev.kindred.model.*;

@Embeddable
public record Address(String street, String city) {}
