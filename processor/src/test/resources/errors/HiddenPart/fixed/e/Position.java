package e;

import dev.kindred.model.*;

@Embeddable
public record Position(Hemisphere hemisphere, double latitude) {}
