package org.serdica.importers.synth;

import java.util.List;

/** Names for side streets, of rivers, mountains, towns, trades and trees. */
final class StreetNames {
    private static final List<String> WORDS = List.of(
            "Shipka", "Oborishte", "Krakra", "Tsar Shishman", "Iskar", "Tundzha", "Arda", "Struma", "Mesta", "Kamchia",
            "Yantra", "Osam", "Vit", "Lom", "Timok", "Morava", "Vardar", "Strandzha", "Sakar", "Belasitsa", "Ograzhden",
            "Osogovo", "Ruen", "Ludogorie", "Dobrudzha", "Zagore", "Tarnovo", "Pliska", "Preslav", "Drastar", "Cherven",
            "Madara", "Kaliakra", "Sozopol", "Nesebar", "Pomorie", "Ropotamo", "Veleka", "Bansko", "Melnik", "Razlog",
            "Koprivshtitsa", "Zheravna", "Kotel", "Elena", "Tryavna", "Gabrovo", "Sevlievo", "Lovech", "Troyan",
            "Apriltsi", "Kalofer", "Karlovo", "Sopot", "Klisura", "Panagyurishte", "Bratsigovo", "Peshtera", "Batak",
            "Perushtitsa", "Rodopi", "Smolyan", "Ardino", "Momchil", "Kaloyan", "Ivan Asen", "Samuil", "Presian", "Omurtag",
            "Krum", "Tervel", "Asparuh", "Kubrat", "Patriarh Evtimiy", "Cherni Vrah", "Musala", "Vihren", "Botev Vrah",
            "Lipa", "Yavor", "Kesten", "Breza", "Bor", "Orehova", "Dabova", "Yasen", "Topola", "Varba", "Glog", "Lyulyak",
            "Zdravets", "Iglika", "Temenuga", "Kokiche", "Sinchets", "Mak", "Roza", "Zhasmin", "Zvezdnitsa", "Sokol",
            "Orel", "Slavey", "Chuchuliga", "Lastovitsa", "Gugutka", "Kos", "Pchela", "Elen", "Sarna", "Zlatar", "Kovach",
            "Grancharska", "Tabashka", "Mlekarska", "Lozarska", "Ovcharska", "Pekarska", "Voenna Rampa", "Kambanite",
            "Starata Cheshma", "Izvor", "Dolna Mahala", "Gorna Mahala", "Chiflika", "Manastirska", "Lavele", "Ekzarh",
            "Uchilishtna", "Chitalishtna", "Prolet", "Zora", "Iztok", "Nadezhda", "Vyara", "Lyubov", "Svoboda", "Edinstvo",
            "Rakovitsa", "Boyana", "Dragalevtsi", "Simeonovo", "Pancharevo", "Bistritsa", "Zheleznitsa", "Lozen");
    private int used;

    String next() {
        int round = used / WORDS.size();
        String word = WORDS.get(used++ % WORDS.size());
        return "ulitsa " + (round == 0 ? word : "Nova " + word);
    }
}
