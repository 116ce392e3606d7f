package org.fascia.homecare;

import java.util.UUID;
import org.springframework.data.repository.Repository;

interface AnswerRowRepository extends Repository<AnswerRow, UUID> {

    AnswerRow saveAndFlush(AnswerRow answer);
}
