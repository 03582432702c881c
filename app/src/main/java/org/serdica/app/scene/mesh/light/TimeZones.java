package org.serdica.app.scene.mesh.light;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;

/**
 * The time that clocks show at a place: that of the nearest city of a small list, since no file of borders is at hand; far from
 * all of them the whole hour that the sun suggests. Near a border it can be the neighbour's, so whoever uses it names the zone.
 */
public final class TimeZones {
    private static final double FARTHEST_KM = 900;
    private static final double EARTH_KM = 6371;
    private static final double DEGREES_AN_HOUR = 15;

    /** Zone, latitude and longitude; more of them where zones meet. */
    private static final String CITIES = """
            Europe/Sofia 42.70 23.32
            Europe/Sofia 43.21 27.91
            Europe/Sofia 42.14 24.75
            Europe/Sofia 43.99 22.87
            Europe/Sofia 43.42 24.62
            Europe/Sofia 43.85 25.97
            Europe/Sofia 41.57 23.73
            Europe/Bucharest 44.43 26.10
            Europe/Bucharest 46.77 23.59
            Europe/Bucharest 45.75 21.23
            Europe/Bucharest 44.32 23.80
            Europe/Bucharest 47.16 27.59
            Europe/Athens 37.98 23.73
            Europe/Athens 40.64 22.94
            Europe/Athens 35.34 25.14
            Europe/Athens 39.67 20.85
            Europe/Istanbul 41.01 28.98
            Europe/Istanbul 41.68 26.56
            Europe/Istanbul 39.93 32.86
            Europe/Istanbul 38.42 27.14
            Europe/Istanbul 37.91 40.24
            Europe/Belgrade 44.79 20.45
            Europe/Belgrade 43.32 21.90
            Europe/Belgrade 42.66 21.17
            Europe/Belgrade 42.00 21.43
            Europe/Belgrade 41.75 22.20
            Europe/Belgrade 43.86 18.41
            Europe/Belgrade 42.44 19.26
            Europe/Belgrade 45.81 15.98
            Europe/Belgrade 43.51 16.44
            Europe/Belgrade 46.06 14.51
            Europe/Tirane 41.33 19.82
            Europe/Budapest 47.50 19.04
            Europe/Budapest 47.53 21.63
            Europe/Vienna 48.21 16.37
            Europe/Vienna 47.27 11.39
            Europe/Prague 50.08 14.44
            Europe/Prague 48.15 17.11
            Europe/Prague 48.72 21.26
            Europe/Warsaw 52.23 21.01
            Europe/Warsaw 54.35 18.65
            Europe/Warsaw 50.04 22.00
            Europe/Warsaw 53.13 23.16
            Europe/Berlin 52.52 13.40
            Europe/Berlin 53.55 9.99
            Europe/Berlin 48.14 11.58
            Europe/Berlin 50.94 6.96
            Europe/Zurich 47.38 8.54
            Europe/Zurich 46.20 6.14
            Europe/Rome 41.90 12.50
            Europe/Rome 45.46 9.19
            Europe/Rome 40.85 14.27
            Europe/Rome 38.12 13.36
            Europe/Rome 41.12 16.87
            Europe/Paris 48.86 2.35
            Europe/Paris 43.30 5.37
            Europe/Paris 44.84 -0.58
            Europe/Paris 48.39 -4.49
            Europe/Paris 50.63 3.06
            Europe/Brussels 50.85 4.35
            Europe/Amsterdam 52.37 4.90
            Europe/Madrid 40.42 -3.70
            Europe/Madrid 41.39 2.17
            Europe/Madrid 42.24 -8.72
            Europe/Madrid 37.39 -5.99
            Europe/Madrid 38.88 -6.97
            Europe/Lisbon 38.72 -9.14
            Europe/Lisbon 41.15 -8.61
            Europe/Lisbon 37.02 -7.93
            Europe/London 51.51 -0.13
            Europe/London 53.48 -2.24
            Europe/London 55.95 -3.19
            Europe/London 51.13 1.31
            Europe/Dublin 53.35 -6.26
            Atlantic/Reykjavik 64.15 -21.94
            Europe/Copenhagen 55.68 12.57
            Europe/Oslo 59.91 10.75
            Europe/Oslo 69.65 18.96
            Europe/Stockholm 59.33 18.07
            Europe/Stockholm 65.58 22.15
            Europe/Helsinki 60.17 24.94
            Europe/Helsinki 65.85 24.15
            Europe/Helsinki 62.24 25.75
            Europe/Tallinn 59.44 24.75
            Europe/Riga 56.95 24.11
            Europe/Vilnius 54.69 25.28
            Europe/Minsk 53.90 27.57
            Europe/Minsk 52.10 23.73
            Europe/Kyiv 50.45 30.52
            Europe/Kyiv 49.84 24.03
            Europe/Kyiv 46.48 30.72
            Europe/Kyiv 49.99 36.23
            Europe/Chisinau 47.01 28.86
            Europe/Moscow 55.76 37.62
            Europe/Moscow 59.93 30.34
            Europe/Moscow 47.24 39.71
            Europe/Moscow 50.60 36.59
            Asia/Nicosia 35.19 33.38
            Asia/Jerusalem 31.77 35.21
            Africa/Cairo 30.04 31.24
            Africa/Tunis 36.81 10.18
            Africa/Algiers 36.75 3.06
            Africa/Casablanca 33.57 -7.59
            Asia/Tbilisi 41.72 44.78
            Asia/Dubai 25.20 55.27
            Asia/Kolkata 28.61 77.21
            Asia/Kolkata 19.08 72.88
            Asia/Kolkata 12.97 77.59
            Asia/Kolkata 22.57 88.36
            Asia/Shanghai 31.23 121.47
            Asia/Shanghai 39.90 116.41
            Asia/Shanghai 23.13 113.26
            Asia/Shanghai 30.57 104.07
            Asia/Singapore 1.35 103.82
            Asia/Tokyo 35.68 139.69
            Asia/Tokyo 34.69 135.50
            Asia/Tokyo 43.06 141.35
            Asia/Seoul 37.57 126.98
            Australia/Sydney -33.87 151.21
            Australia/Sydney -37.81 144.96
            Australia/Brisbane -27.47 153.03
            Australia/Perth -31.95 115.86
            Australia/Adelaide -34.93 138.60
            Pacific/Auckland -36.85 174.76
            Pacific/Auckland -41.29 174.78
            Africa/Johannesburg -26.20 28.05
            Africa/Nairobi -1.29 36.82
            Africa/Lagos 6.52 3.38
            America/New_York 40.71 -74.01
            America/New_York 42.36 -71.06
            America/New_York 38.91 -77.04
            America/New_York 25.76 -80.19
            America/New_York 33.75 -84.39
            America/New_York 42.33 -83.05
            America/New_York 39.96 -83.00
            America/Toronto 43.65 -79.38
            America/Toronto 45.50 -73.57
            America/Halifax 44.65 -63.58
            America/Chicago 41.88 -87.63
            America/Chicago 36.16 -86.78
            America/Chicago 29.76 -95.37
            America/Chicago 32.78 -96.80
            America/Chicago 44.98 -93.27
            America/Chicago 39.10 -94.58
            America/Winnipeg 49.90 -97.14
            America/Denver 39.74 -104.99
            America/Denver 40.76 -111.89
            America/Denver 31.76 -106.49
            America/Edmonton 51.05 -114.07
            America/Phoenix 33.45 -112.07
            America/Los_Angeles 34.05 -118.24
            America/Los_Angeles 37.77 -122.42
            America/Los_Angeles 47.61 -122.33
            America/Los_Angeles 36.17 -115.14
            America/Vancouver 49.28 -123.12
            America/Mexico_City 19.43 -99.13
            America/Bogota 4.71 -74.07
            America/Lima -12.05 -77.04
            America/Santiago -33.45 -70.67
            America/Argentina/Buenos_Aires -34.60 -58.38
            America/Sao_Paulo -23.55 -46.63
            America/Sao_Paulo -15.79 -47.88
            """;

    private static final List<Known> KNOWN = CITIES.lines().map(Known::of).toList();

    private record Known(ZoneId zone, double latitudeDeg, double longitudeDeg) {
        static Known of(String line) {
            String[] parts = line.split(" ", -1);
            return new Known(ZoneId.of(parts[0]), Double.parseDouble(parts[1]), Double.parseDouble(parts[2]));
        }

        /** Along the great circle, by the haversine formula. */
        double distanceKm(double latitude, double longitude) {
            double a = Math.sin(Math.toRadians(latitude - latitudeDeg) / 2);
            double b = Math.sin(Math.toRadians(longitude - longitudeDeg) / 2);
            double h = a * a + Math.cos(Math.toRadians(latitude)) * Math.cos(Math.toRadians(latitudeDeg)) * b * b;
            return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(h)));
        }
    }

    private TimeZones() {}

    public static ZoneId at(double latitudeDeg, double longitudeDeg) {
        ZoneId nearest = ZoneOffset.ofHours((int) Math.clamp(Math.round(longitudeDeg / DEGREES_AN_HOUR), -12, 12));
        double least = FARTHEST_KM;
        for (Known city : KNOWN) {
            double distance = city.distanceKm(latitudeDeg, longitudeDeg);
            if (distance < least) {
                least = distance;
                nearest = city.zone();
            }
        }
        return nearest;
    }
}
