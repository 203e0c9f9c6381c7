package e;

import dev.kindred.model.*;

@Embeddable
@RenamedFrom("Location")
public record Address(String street, String city) {}
