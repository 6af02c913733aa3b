package de.klimanetz.links;

import com.google.gson.Gson;
import com.google.gson.reflect.TypeToken;
import de.klimanetz.cache.CacheFile;
import de.klimanetz.links.Answer.Outcome;
import de.klimanetz.problem.Problem;
import de.klimanetz.problem.Severity;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Asks whether external links lead somewhere. Servers are asked at the same time, the addresses of one server one after
 * the other with a pause. Answers are kept: good ones for a month, others until the next day.
 */
public final class LinkCheck {

    private static final int SERVERS_AT_ONCE = 8;
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final Period GOOD_FOR = Period.ofDays(30);
    private static final String AGENT = "Klimanetz link check (one request at a time)";

    private final LinkProbe probe;
    private final Duration pause;
    private final Path cache;
    private final LocalDate today;

    /** @param cache a file that need not exist */
    public LinkCheck(Path cache, LocalDate today) {
        this(cache, today, LinkCheck::isPublic, PAUSE);
    }

    LinkCheck(Path cache, LocalDate today, Predicate<InetAddress> allowed, Duration pause) {
        this.probe = new LinkProbe(AGENT, allowed);
        this.cache = cache;
        this.today = today;
        this.pause = pause;
    }

    /** Content is untrusted, so it must not make this machine ask servers of the network around it. */
    private static boolean isPublic(InetAddress address) {
        return !address.isLoopbackAddress()
                && !address.isSiteLocalAddress()
                && !address.isLinkLocalAddress()
                && !address.isAnyLocalAddress()
                && !isUniqueLocal(address);
    }

    /** RFC 4193, 3.1: fc00::/7. */
    private static boolean isUniqueLocal(InetAddress address) {
        return address instanceof Inet6Address && (address.getAddress()[0] & 0xfe) == 0xfc;
    }

    /**
     * Returns a hint for each link that does not lead where it should, sorted by place. Empty if no server at all can be
     * reached: then there is no network, and nothing is known.
     */
    public Optional<List<Problem>> check(List<ExternalLink> links) throws InterruptedException {
        Map<String, Answer> answers = new TreeMap<>(known());
        Map<String, List<String>> byServer = links.stream()
                .map(ExternalLink::address)
                .filter(address -> !isStillGood(answers.get(address)))
                .collect(Collectors.groupingBy(LinkCheck::server, TreeMap::new, Collectors.toList()));
        Map<String, Answer> asked = ask(byServer.values());
        if (!asked.isEmpty() && asked.values().stream().allMatch(answer -> answer.outcome() == Outcome.NO_SERVER)) {
            return Optional.empty();
        }
        answers.putAll(asked);
        answers.keySet().retainAll(links.stream().map(ExternalLink::address).toList());
        remember(answers);
        return Optional.of(links.stream()
                .flatMap(link -> LinkWords.of(link.address(), answers.get(link.address())).stream()
                        .map(message -> new Problem(link.place(), Severity.HINT, message)))
                .sorted()
                .toList());
    }

    private boolean isStillGood(Answer answer) {
        if (answer == null) {
            return false;
        }
        boolean good = answer.outcome() == Outcome.FOUND;
        return answer.day().plus(good ? GOOD_FOR : Period.ofDays(1)).isAfter(today);
    }

    private static String server(String address) {
        try {
            return String.valueOf(URI.create(address).getAuthority());
        } catch (IllegalArgumentException unreadable) {
            return "";
        }
    }

    private Map<String, Answer> ask(Collection<List<String>> servers) throws InterruptedException {
        Map<String, Answer> answers = new ConcurrentHashMap<>();
        ExecutorService threads = Executors.newFixedThreadPool(SERVERS_AT_ONCE);
        try {
            List<Future<?>> running = new ArrayList<>();
            for (List<String> addresses : servers) {
                running.add(threads.submit(() -> {
                    askOneByOne(addresses, answers);
                    return null;
                }));
            }
            for (Future<?> server : running) {
                server.get();
            }
            return answers;
        } catch (ExecutionException bug) {
            throw new IllegalStateException(bug.getCause());
        } finally {
            threads.shutdownNow();
        }
    }

    private void askOneByOne(List<String> addresses, Map<String, Answer> answers) throws InterruptedException {
        for (String address : addresses) {
            Answer answer = probe.ask(address, today);
            answers.put(address, answer);
            if (answer.outcome() == Outcome.NO_SERVER) {
                addresses.forEach(other -> answers.putIfAbsent(other, answer));
                return;
            }
            Thread.sleep(pause.toMillis());
        }
    }

    private Map<String, Answer> known() {
        Map<String, Stored> stored = CacheFile.read(cache)
                .map(bytes -> new Gson()
                        .fromJson(new String(bytes, StandardCharsets.UTF_8), new TypeToken<Map<String, Stored>>() {}))
                .orElse(Map.of());
        Map<String, Answer> answers = new HashMap<>();
        stored.forEach((address, answer) -> answers.put(address, answer.answer()));
        return answers;
    }

    private void remember(Map<String, Answer> answers) {
        Map<String, Stored> stored = new TreeMap<>();
        answers.forEach((address, answer) -> stored.put(address, Stored.of(answer)));
        CacheFile.replace(cache, out -> out.write(new Gson().toJson(stored).getBytes(StandardCharsets.UTF_8)));
    }

    /** An answer as JSON. Gson does not know days. */
    private record Stored(String day, Outcome outcome, int status, String movedTo) {

        static Stored of(Answer answer) {
            return new Stored(answer.day().toString(), answer.outcome(), answer.status(), answer.movedTo());
        }

        Answer answer() {
            return new Answer(LocalDate.parse(day), outcome, status, movedTo);
        }
    }
}
