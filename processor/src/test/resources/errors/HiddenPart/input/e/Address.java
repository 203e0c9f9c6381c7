package e;

import dev.kindred.model.*;

@Embeddable
public record Address(
    String city,
    Use use,
    @Convert(PhoneConverter.class) Phone phone,
    @Embedded Position position,
    @ForeignKey(onDelete = OnDelete.PROTECT) One<Country> country) {}
