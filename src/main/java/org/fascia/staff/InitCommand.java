package org.fascia.staff;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.fascia.security.Acting;
import org.fascia.security.Purpose;
import org.fascia.shared.Ids;
import org.fascia.shared.InvalidInput;
import org.fascia.shared.OrganizationId;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * {@code ./fascia init}: opens an organization for its first owner and prints the link with which they join. It runs
 * inside the portal without its web server, and speaks English, as all commands do.
 */
@Component
class InitCommand implements ApplicationRunner, ExitCodeGenerator {

    private static final String COMMAND = "init";
    private static final String USAGE = """
            Usage: ./fascia init --organization NAME --owner EMAIL [--name NAME] [--therapist [--country GB] [--zone Europe/London]]
              --name       what the owner is called; until somebody changes it, the part before the @
              --therapist  the owner treats patients too, in a first clinic named like the organization""";

    private final FirstOwner owners;
    private final OwnedOrganizations organizations;
    private final TransactionOperations transaction;
    private final ConsoleLinks links;
    private int exitCode;

    InitCommand(
            FirstOwner owners,
            OwnedOrganizations organizations,
            TransactionOperations transaction,
            ConsoleLinks links) {
        this.owners = owners;
        this.organizations = organizations;
        this.transaction = transaction;
        this.links = links;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        var given = Arrays.asList(arguments.getSourceArgs());
        if (!given.isEmpty() && COMMAND.equals(given.getFirst())) {
            var refusal = open(given.subList(1, given.size()));
            if (refusal != null) {
                exitCode = 2;
                System.err.println("fascia: " + refusal);
                System.err.println(USAGE);
            }
        }
    }

    @Override
    public int getExitCode() {
        return exitCode;
    }

    private @Nullable String open(List<String> given) {
        try {
            var arguments = new InitArguments(given);
            var command = arguments.command();
            refuseTwice(command);
            var invitation = Acting.asSystem(new OrganizationId(Ids.next()), Purpose.SET_UP)
                    .call(() -> transaction.execute(status -> owners.open(command)));
            tell(command, arguments.countryIsGuessed());
            links.print(command.owner(), invitation.link());
            return null;
        } catch (InvalidInput refused) {
            return sentence(refused);
        } catch (IllegalArgumentException unreadable) {
            return unreadable.getMessage();
        }
    }

    private void refuseTwice(OpenOrganization command) {
        if (organizations.of(command.owner()).stream()
                .anyMatch(owned -> owned.name().equalsIgnoreCase(command.name().strip()))) {
            throw new IllegalArgumentException(
                    "%s owns an organization called %s already. A fresh link for them: ./fascia owner-link --owner %s"
                            .formatted(command.owner(), command.name().strip(), command.owner()));
        }
    }

    private static void tell(OpenOrganization command, boolean countryIsGuessed) {
        System.out.println("Opened the organization " + command.name() + ".");
        var practice = command.practice();
        if (practice != null) {
            var facts = practice.facts();
            System.out.printf(
                    Locale.ROOT,
                    "Opened its first clinic: country %s, time zone %s, emergency number %s.%n",
                    facts.address().country(),
                    facts.zone(),
                    facts.emergency());
            if (countryIsGuessed) {
                System.out.println("The country is a guess; correct it under Clinics before patients are invited.");
            }
        }
    }

    private static String sentence(InvalidInput refused) {
        return switch (String.valueOf(refused.field())) {
            case "email" -> "--owner takes a mail address such as anna@example.org.";
            case "organization" -> "--organization takes a name of 1 to 100 characters.";
            case "zone" -> "--zone takes a time zone such as Europe/London.";
            case "country" -> "--country takes two letters such as GB or DE.";
            case "name" -> "--name takes a name of 1 to 100 characters.";
            default -> "this cannot be opened (" + refused.messageKey() + ").";
        };
    }
}
