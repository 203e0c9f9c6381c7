package addresses;

import dev.kindred.model.*;

@Embeddable
public record Position(double latitude, double longitude) {}
