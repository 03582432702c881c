package org.serdica.importers.export;

/**
 * The parts of an address: street and number, postcode and place, country. A line that does not look like that is all
 * street. Joined with blanks and commas the parts give the line again.
 */
public record AddressLine(String street, String number, String postcode, String place, String country) {
    public static AddressLine of(String line) {
        String[] parts = line.split(", ", -1);
        boolean sound = parts.length <= 3;
        for (String part : parts) {
            sound &= part.equals(part.strip()) && !part.isEmpty();
        }
        if (!sound) {
            return new AddressLine(line, "", "", "", "");
        }
        String street = parts[0];
        int last = street.lastIndexOf(' ');
        boolean numbered = last > 0 && last + 1 < street.length() && Character.isDigit(street.charAt(last + 1));
        String place = parts.length > 1 ? parts[1] : "";
        int first = place.indexOf(' ');
        boolean coded = first > 0 && place.substring(0, first).chars().anyMatch(Character::isDigit);
        return new AddressLine(
                numbered ? street.substring(0, last) : street,
                numbered ? street.substring(last + 1) : "",
                coded ? place.substring(0, first) : "",
                coded ? place.substring(first + 1) : place,
                parts.length > 2 ? parts[2] : "");
    }
}
