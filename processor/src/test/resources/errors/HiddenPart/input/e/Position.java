package e;

import dev.kindred.model.*;

@Embeddable
record Position(Hemisphere hemisphere, double latitude) {}
