package e;

class PlaceNames {}
