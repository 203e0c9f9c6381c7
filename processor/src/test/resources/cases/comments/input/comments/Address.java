package comments;

import dev.kindred.model.*;

@Embeddable
public record Address(@Comment("With the number") String street, String city) {}
