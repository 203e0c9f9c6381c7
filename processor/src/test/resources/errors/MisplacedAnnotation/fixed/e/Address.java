package e;

import dev.kindred.model.*;

@Embeddable
public record Address(
    @Column(length = 20) @Comment("With the number") String street, @Default("?") String city) {}
