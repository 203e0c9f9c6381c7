package e;

import dev.kindred.model.*;

@Embeddable
@Audited
@RenamedFrom("Location")
@Comment("Where to send it")
public record Address(String street, String city) {}
