package e;

import dev.kindred.model.*;

@Embeddable
public record Address(@Column(length = 20) String street, @Default("?") String city) {}
