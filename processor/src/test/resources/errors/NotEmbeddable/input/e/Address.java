package e;

import dev.kindred.model.*;

public record Address(String street, String city) {}
