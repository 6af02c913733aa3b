package de.klimanetz.links;

import de.klimanetz.links.Answer.Outcome;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import javax.net.ssl.SSLException;

/** Asks other servers about single addresses. It downloads no pages. */
final class LinkProbe {

    private static final Duration TIMEOUT = Duration.ofSeconds(20);
    private static final int MOST_REDIRECTS = 10;

    /** RFC 9110, 15.4: the others are for this time only. */
    private static final Set<Integer> PERMANENT = Set.of(301, 308);

    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);

    /** Some servers answer HEAD with these and GET with the page. */
    private static final Set<Integer> NOT_FOR_HEAD = Set.of(400, 403, 404, 405, 500, 501, 503);

    private final HttpClient client = HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(TIMEOUT)
            .build();

    private final String agent;
    private final Predicate<InetAddress> allowed;

    /**
     * @param agent tells other servers who asks
     * @param allowed whether an address of a server may be asked; content is untrusted and may name servers inside of a
     *     network
     */
    LinkProbe(String agent, Predicate<InetAddress> allowed) {
        this.agent = agent;
        this.allowed = allowed;
    }

    Answer ask(String address, LocalDate day) throws InterruptedException {
        try {
            return follow(URI.create(address), day);
        } catch (SSLException unsafe) {
            return Answer.without(day, Outcome.UNSAFE, 0);
        } catch (IOException | IllegalArgumentException noAnswer) {
            return Answer.without(day, Outcome.NOT_CHECKED, 0);
        }
    }

    private Answer follow(URI first, LocalDate day) throws IOException, InterruptedException {
        URI address = first;
        boolean permanent = true;
        for (int step = 0; step <= MOST_REDIRECTS; step++) {
            HttpResponse<InputStream> response;
            try {
                if (!allowed.test(InetAddress.getByName(address.getHost()))) {
                    return Answer.without(day, Outcome.NOT_CHECKED, 0);
                }
                response = response(address);
            } catch (UnknownHostException | ConnectException noServer) {
                // That a redirect leads nowhere says nothing of the other addresses of the server.
                return Answer.without(day, step == 0 ? Outcome.NO_SERVER : Outcome.NOT_CHECKED, 0);
            }
            Optional<String> target = response.headers().firstValue("Location");
            if (!REDIRECTS.contains(response.statusCode()) || target.isEmpty()) {
                String movedTo = permanent && step > 0 ? address.toString() : "";
                return Answer.of(day, response.statusCode(), movedTo);
            }
            permanent &= PERMANENT.contains(response.statusCode());
            address = address.resolve(target.get());
        }
        return Answer.without(day, Outcome.NOT_CHECKED, 0);
    }

    private HttpResponse<InputStream> response(URI address) throws IOException, InterruptedException {
        HttpResponse<InputStream> head = send(address, "HEAD");
        return NOT_FOR_HEAD.contains(head.statusCode()) ? send(address, "GET") : head;
    }

    private HttpResponse<InputStream> send(URI address, String method) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address)
                .method(method, HttpRequest.BodyPublishers.noBody())
                .header("User-Agent", agent)
                .header("Accept", "*/*")
                .timeout(TIMEOUT)
                .build();
        HttpResponse<InputStream> response = client.send(request, BodyHandlers.ofInputStream());
        response.body().close();
        return response;
    }
}
