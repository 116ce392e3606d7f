package org.fascia.homecare;

import java.util.UUID;
import org.springframework.data.repository.Repository;

interface LogRowRepository extends Repository<LogRow, UUID> {

    LogRow saveAndFlush(LogRow log);
}
